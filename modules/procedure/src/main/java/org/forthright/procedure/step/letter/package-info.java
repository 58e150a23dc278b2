/** From the first draft of a letter's text to its approval by a second person, its return and its withdrawal. */
@NullMarked
package org.forthright.procedure.step.letter;

import org.jspecify.annotations.NullMarked;
