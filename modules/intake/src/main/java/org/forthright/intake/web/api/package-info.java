/** Other systems hand complaints over. */
@NullMarked
package org.forthright.intake.web.api;

import org.jspecify.annotations.NullMarked;
