/** Who acts for which organisation, and the only way to a transaction. */
@NullMarked
package org.forthright.platform.tenancy;

import org.jspecify.annotations.NullMarked;
