/** The questions of the form: when each is asked, what counts as an answer, and what was told. */
@NullMarked
package org.forthright.intake.question;

import org.jspecify.annotations.NullMarked;
