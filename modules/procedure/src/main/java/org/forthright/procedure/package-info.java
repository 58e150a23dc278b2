/** How: the organisation's procedure, its letters and calendars. */
@NullMarked
package org.forthright.procedure;

import org.jspecify.annotations.NullMarked;
