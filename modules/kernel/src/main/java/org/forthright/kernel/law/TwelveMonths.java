package org.forthright.kernel.law;

import java.time.LocalDate;

/**
 * A complaint is made not later than twelve months after the matter occurred or, if that is later, after the person came
 * to know of it (SI 2009/309 reg. 12(1); model procedure, paragraph 6.1). A late one is still considered where there
 * was good reason and it can still be investigated effectively and fairly (reg. 12(2)): that is for people to decide.
 */
public final class TwelveMonths {

    public static final Citation CITATION = Citation.regulation("12", "6.1");

    private static final int MONTHS = 12;

    private TwelveMonths() {}

    /** The last day to complain of something known of when it happened: the anniversary, 28 February for the 29th. */
    public static LocalDate lastDay(LocalDate occurred) {
        return occurred.plusMonths(MONTHS);
    }

    public static LocalDate lastDay(LocalDate occurred, LocalDate known) {
        return lastDay(occurred, known, MONTHS);
    }

    /** The same where an organisation gives people another time, in England never a shorter one. */
    public static LocalDate lastDay(LocalDate occurred, LocalDate known, int months) {
        return (known.isAfter(occurred) ? known : occurred).plusMonths(months);
    }

    public static boolean isInTime(LocalDate occurred, LocalDate known, LocalDate complained) {
        return !complained.isAfter(lastDay(occurred, known));
    }
}
