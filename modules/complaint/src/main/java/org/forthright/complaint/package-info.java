/** The spine: one complaint, the organisations in it, and what happens to it. */
@NullMarked
package org.forthright.complaint;

import org.jspecify.annotations.NullMarked;
