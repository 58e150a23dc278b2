/** The single pages of a bundle: copied, stamped with their number, or set from plain text. */
@NullMarked
package org.forthright.platform.paper.bundle.page;

import org.jspecify.annotations.NullMarked;
