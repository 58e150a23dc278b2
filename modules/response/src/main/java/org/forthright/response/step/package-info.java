/** What people do to a response, one class per step. */
@NullMarked
package org.forthright.response.step;

import org.jspecify.annotations.NullMarked;
