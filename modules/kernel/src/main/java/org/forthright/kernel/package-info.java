/** The words everyone uses, and the law's clocks. */
@NullMarked
package org.forthright.kernel;

import org.jspecify.annotations.NullMarked;
