/** What the pages of this room show, one record per page. */
@NullMarked
package org.forthright.complaint.web.page;

import org.jspecify.annotations.NullMarked;
