/** Steps with arrangements and the register of providers. */
@NullMarked
package org.forthright.organisation.step.partner;

import org.jspecify.annotations.NullMarked;
