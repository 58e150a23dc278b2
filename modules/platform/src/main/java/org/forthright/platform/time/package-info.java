/** The clock, and the passing of days told to the rooms. */
@NullMarked
package org.forthright.platform.time;

import org.jspecify.annotations.NullMarked;
