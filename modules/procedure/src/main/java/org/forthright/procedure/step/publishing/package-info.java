/** From the first draft of a version to its approval by a second person, its return, its withdrawal and its easy-read copy. */
@NullMarked
package org.forthright.procedure.step.publishing;

import org.jspecify.annotations.NullMarked;
