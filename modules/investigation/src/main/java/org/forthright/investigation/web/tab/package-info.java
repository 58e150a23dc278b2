/** How this room shows itself on the case page: its tabs and what is to be done in it. */
@NullMarked
package org.forthright.investigation.web.tab;

import org.jspecify.annotations.NullMarked;
