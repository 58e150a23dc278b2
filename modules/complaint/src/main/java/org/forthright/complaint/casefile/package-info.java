/** Everything my organisation may know of one complaint, in one look. */
@NullMarked
package org.forthright.complaint.casefile;

import org.jspecify.annotations.NullMarked;
