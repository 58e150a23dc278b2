/** . */
@NullMarked
package org.forthright.complaint.web.worklist;

import org.jspecify.annotations.NullMarked;
