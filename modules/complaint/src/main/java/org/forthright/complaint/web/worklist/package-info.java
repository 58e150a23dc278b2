/** The work list, and the list of all complaints. */
@NullMarked
package org.forthright.complaint.web.worklist;

import org.jspecify.annotations.NullMarked;
