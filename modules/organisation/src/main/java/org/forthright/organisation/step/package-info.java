/** Setting organisations up. */
@NullMarked
package org.forthright.organisation.step;

import org.jspecify.annotations.NullMarked;
