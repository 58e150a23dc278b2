/** The public door, tried as the browser of a visitor would. */
@NullMarked
package org.forthright.app.intake;

import org.jspecify.annotations.NullMarked;
