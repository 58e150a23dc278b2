/** What the spine does when time has passed. */
@NullMarked
package org.forthright.complaint.job;

import org.jspecify.annotations.NullMarked;
