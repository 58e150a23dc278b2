/** . */
@NullMarked
package org.forthright.complaint.web.overview;

import org.jspecify.annotations.NullMarked;
