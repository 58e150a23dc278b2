/** The public door. */
@NullMarked
package org.forthright.intake;

import org.jspecify.annotations.NullMarked;
