/** The public door, and every other way by which a complaint comes in. */
@NullMarked
package org.forthright.intake;

import org.jspecify.annotations.NullMarked;
