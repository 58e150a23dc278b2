/** What the house asks of words before it keeps them. */
@NullMarked
package org.forthright.kernel.text;

import org.jspecify.annotations.NullMarked;
