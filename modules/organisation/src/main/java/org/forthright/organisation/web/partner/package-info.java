/** The pages of arrangements and of the register of providers. */
@NullMarked
package org.forthright.organisation.web.partner;

import org.jspecify.annotations.NullMarked;
