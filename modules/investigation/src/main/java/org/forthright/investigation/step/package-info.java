/** What people do while they find out, one class per step. */
@NullMarked
package org.forthright.investigation.step;

import org.jspecify.annotations.NullMarked;
