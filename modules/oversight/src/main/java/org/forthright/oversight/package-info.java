/** The commissioner's eyes on its providers. */
@NullMarked
package org.forthright.oversight;

import org.jspecify.annotations.NullMarked;
