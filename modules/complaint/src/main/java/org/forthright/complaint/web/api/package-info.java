/** The complaint for programs: the same steps, the same access, the same refusals as the pages. */
@NullMarked
package org.forthright.complaint.web.api;

import org.jspecify.annotations.NullMarked;
