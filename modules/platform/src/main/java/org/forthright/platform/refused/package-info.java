/** The answer no, as people and programs get to see it. */
@NullMarked
package org.forthright.platform.refused;

import org.jspecify.annotations.NullMarked;
