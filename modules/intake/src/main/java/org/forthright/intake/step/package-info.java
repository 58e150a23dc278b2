/** The steps by which what was told becomes a complaint. */
@NullMarked
package org.forthright.intake.step;

import org.jspecify.annotations.NullMarked;
