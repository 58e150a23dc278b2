/** What the pages of partners show. */
@NullMarked
package org.forthright.organisation.web.partner.page;

import org.jspecify.annotations.NullMarked;
