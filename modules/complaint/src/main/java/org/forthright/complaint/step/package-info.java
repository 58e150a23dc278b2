/** What people do to a complaint, one class per step. */
@NullMarked
package org.forthright.complaint.step;

import org.jspecify.annotations.NullMarked;
