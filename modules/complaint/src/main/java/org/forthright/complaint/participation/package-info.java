/** Each organisation's part in a complaint: its stage, its dates, what it lets the others see. */
@NullMarked
package org.forthright.complaint.participation;

import org.jspecify.annotations.NullMarked;
