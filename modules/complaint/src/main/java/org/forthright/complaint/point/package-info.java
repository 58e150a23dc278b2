/** The points that the organisation answers, and what was found on each. */
@NullMarked
package org.forthright.complaint.point;

import org.jspecify.annotations.NullMarked;
