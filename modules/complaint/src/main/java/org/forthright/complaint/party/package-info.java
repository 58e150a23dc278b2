/** The people in a complaint and the adjustments agreed with them. */
@NullMarked
package org.forthright.complaint.party;

import org.jspecify.annotations.NullMarked;
