/** The register of providers as a whole: for its list, for a spreadsheet, for programs. */
@NullMarked
package org.forthright.organisation.web.partner.register;

import org.jspecify.annotations.NullMarked;
