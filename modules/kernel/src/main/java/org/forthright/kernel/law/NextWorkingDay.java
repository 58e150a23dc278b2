package org.forthright.kernel.law;

import java.time.LocalDate;
import org.forthright.kernel.time.WorkingDays;

/**
 * An oral complaint leaves the procedure when it is resolved to the person's satisfaction not later than the next
 * working day after the day on which it was made (SI 2009/309 reg. 8(1)(c); model procedure, paragraph 9.9).
 */
public final class NextWorkingDay {

    public static final Citation CITATION = Citation.regulation("8(1)(c)", "9.9");

    private NextWorkingDay() {}

    /** The last day on which a resolution still counts. */
    public static LocalDate lastDay(LocalDate made, WorkingDays calendar) {
        return calendar.after(made, 1);
    }

    public static boolean isInTime(LocalDate made, LocalDate resolved, WorkingDays calendar) {
        return !resolved.isBefore(made) && !resolved.isAfter(lastDay(made, calendar));
    }
}
