/** The steps from the question for consent to the complaint at another organisation. */
@NullMarked
package org.forthright.complaint.step.sharing;

import org.jspecify.annotations.NullMarked;
