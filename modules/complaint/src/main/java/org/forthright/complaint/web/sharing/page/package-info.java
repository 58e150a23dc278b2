/** What the pages of consent and forwarding show. */
@NullMarked
package org.forthright.complaint.web.sharing.page;

import org.jspecify.annotations.NullMarked;
