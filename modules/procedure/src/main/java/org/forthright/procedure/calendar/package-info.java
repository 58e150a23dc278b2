/** Calendars of working days, and dates explained in sentences. */
@NullMarked
package org.forthright.procedure.calendar;

import org.jspecify.annotations.NullMarked;
