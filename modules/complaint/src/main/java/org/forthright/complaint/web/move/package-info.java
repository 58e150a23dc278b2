/** Open complaints that an earlier version of the procedure governs, and their move to the one of today. */
@NullMarked
package org.forthright.complaint.web.move;

import org.jspecify.annotations.NullMarked;
