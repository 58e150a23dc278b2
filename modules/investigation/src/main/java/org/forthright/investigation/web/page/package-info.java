/** What the pages of this room show. */
@NullMarked
package org.forthright.investigation.web.page;

import org.jspecify.annotations.NullMarked;
