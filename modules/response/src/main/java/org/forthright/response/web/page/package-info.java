/** What the pages of this room show. */
@NullMarked
package org.forthright.response.web.page;

import org.jspecify.annotations.NullMarked;
