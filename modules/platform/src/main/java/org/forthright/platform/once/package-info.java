/** Pressing twice makes one: forms that took effect are remembered with the change they made. */
@NullMarked
package org.forthright.platform.once;

import org.jspecify.annotations.NullMarked;
