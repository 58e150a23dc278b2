package org.forthright.kernel.law;

import java.time.LocalDate;
import org.forthright.kernel.time.Reckoning;
import org.forthright.kernel.time.WorkingDays;

/**
 * A complaint is acknowledged not later than three working days after the day of receipt (SI 2009/309 reg. 13(3); model
 * procedure, paragraph 3.8).
 *
 * <p>The law knows no office hours: what comes in at 23:50 on a Friday is received on that Friday, and what comes in on
 * a Saturday on that Saturday. Moving receipt to the next working day would make the acknowledgement a day late.
 */
public final class Acknowledgement {

    public static final Citation CITATION = Citation.regulation("13(3)", "3.8");
    public static final int WORKING_DAYS = 3;

    private Acknowledgement() {}

    /** The last day on which the acknowledgement is in time. */
    public static LocalDate due(LocalDate received, WorkingDays calendar) {
        return calendar.after(received, WORKING_DAYS);
    }

    public static Reckoning explain(LocalDate received, WorkingDays calendar) {
        return calendar.explain(received, WORKING_DAYS);
    }
}
