/** The order of the work list. */
@NullMarked
package org.forthright.complaint.worklist;

import org.jspecify.annotations.NullMarked;
