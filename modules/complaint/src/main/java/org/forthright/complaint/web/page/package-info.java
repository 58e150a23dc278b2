/** What the pages of acknowledgement, allocation, points and plan show, and where a question of consent stands. */
@NullMarked
package org.forthright.complaint.web.page;

import org.jspecify.annotations.NullMarked;
