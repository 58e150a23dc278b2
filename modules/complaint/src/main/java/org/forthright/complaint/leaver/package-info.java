/** What becomes of complaints whose handler leaves the organisation. */
@NullMarked
package org.forthright.complaint.leaver;

import org.jspecify.annotations.NullMarked;
