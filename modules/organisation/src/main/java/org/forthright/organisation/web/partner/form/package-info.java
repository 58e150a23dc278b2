/** What is typed on the pages of partners, read and checked. */
@NullMarked
package org.forthright.organisation.web.partner.form;

import org.jspecify.annotations.NullMarked;
