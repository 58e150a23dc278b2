/** The whole platform on one machine. */
@NullMarked
package org.forthright.local;

import org.jspecify.annotations.NullMarked;
