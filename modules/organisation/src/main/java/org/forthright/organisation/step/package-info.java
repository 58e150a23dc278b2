/** Setting organisations up, one class per step. */
@NullMarked
package org.forthright.organisation.step;

import org.jspecify.annotations.NullMarked;
