/** The person's own words. */
@NullMarked
package org.forthright.complaint.account;

import org.jspecify.annotations.NullMarked;
