/** Paper: what the house prints, looks at and seals, in its own typeface and with a fingerprint. */
@NullMarked
package org.forthright.platform.paper;

import org.jspecify.annotations.NullMarked;
