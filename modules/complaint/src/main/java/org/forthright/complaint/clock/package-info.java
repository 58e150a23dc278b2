/** When what is due, and why on that day. */
@NullMarked
package org.forthright.complaint.clock;

import org.jspecify.annotations.NullMarked;
