/** The pages that tell what happened to a complaint, and the last one: its closing. */
@NullMarked
package org.forthright.complaint.web.record;

import org.jspecify.annotations.NullMarked;
