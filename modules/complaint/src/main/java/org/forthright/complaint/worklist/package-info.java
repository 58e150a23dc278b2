/** What is to be done, the most urgent first. */
@NullMarked
package org.forthright.complaint.worklist;

import org.jspecify.annotations.NullMarked;
