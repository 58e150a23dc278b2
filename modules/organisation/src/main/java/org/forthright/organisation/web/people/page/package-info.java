/** What the pages of people show. */
@NullMarked
package org.forthright.organisation.web.people.page;

import org.jspecify.annotations.NullMarked;
