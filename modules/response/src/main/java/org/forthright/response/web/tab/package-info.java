/** How this room shows itself on the case page: its tab and what is to be done in it. */
@NullMarked
package org.forthright.response.web.tab;

import org.jspecify.annotations.NullMarked;
