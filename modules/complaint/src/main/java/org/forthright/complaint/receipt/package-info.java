/** A complaint comes in, by whichever door. */
@NullMarked
package org.forthright.complaint.receipt;

import org.jspecify.annotations.NullMarked;
