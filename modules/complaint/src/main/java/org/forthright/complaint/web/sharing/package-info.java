/** The pages on which a complaint is opened to another organisation: the question, its answer, what it will see. */
@NullMarked
package org.forthright.complaint.web.sharing;

import org.jspecify.annotations.NullMarked;
