/** The page on which a version of the procedure is tried on past complaints. */
@NullMarked
package org.forthright.complaint.web.trial;

import org.jspecify.annotations.NullMarked;
