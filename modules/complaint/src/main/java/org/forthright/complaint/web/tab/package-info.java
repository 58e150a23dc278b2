/** The places of this room in the menu and on the case page. */
@NullMarked
package org.forthright.complaint.web.tab;

import org.jspecify.annotations.NullMarked;
