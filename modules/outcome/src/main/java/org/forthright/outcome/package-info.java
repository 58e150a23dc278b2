/** Putting right and learning. */
@NullMarked
package org.forthright.outcome;

import org.jspecify.annotations.NullMarked;
