/** A version of the procedure tried on complaints that are past, before it is published. */
@NullMarked
package org.forthright.complaint.trial;

import org.jspecify.annotations.NullMarked;
