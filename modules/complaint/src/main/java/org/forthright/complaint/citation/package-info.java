/** The paragraph that something on a page rests on, with a way to read it. */
@NullMarked
package org.forthright.complaint.citation;

import org.jspecify.annotations.NullMarked;
