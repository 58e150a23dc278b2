package org.forthright.kernel.law;

import java.time.LocalDate;

/**
 * The response is due within six months commencing on the day of receipt, or within a longer period agreed before that
 * period expires; after it the person is told why in writing (SI 2009/309 reg. 14(3)-(4); model procedure, paragraph
 * 9.27). Nothing in the Regulations pauses the period, and its last day need not be a working day.
 */
public final class SixMonths {

    public static final Citation CITATION = Citation.regulation("14(3)-(4)", "9.27");

    private static final int MONTHS = 6;

    private SixMonths() {}

    /**
     * The last day of the period. It commences on the day of receipt, so it ends on the day before the corresponding
     * date: 1 March to 31 August. Where the sixth month has no such date, its last day ends the period.
     */
    public static LocalDate lastDay(LocalDate received) {
        return lastDay(received, MONTHS);
    }

    /** The same for an organisation that promises an answer sooner. */
    public static LocalDate lastDay(LocalDate received, int months) {
        LocalDate corresponding = received.plusMonths(months);
        boolean dateExists = corresponding.getDayOfMonth() == received.getDayOfMonth();
        return dateExists ? corresponding.minusDays(1) : corresponding;
    }

    /**
     * Whether an answer may be promised for that day.
     *
     * @param agreed with the person; the organisation alone can set no day beyond the period
     * @param today on which it is promised
     */
    public static boolean allowsAnswerBy(LocalDate day, boolean agreed, LocalDate today, LocalDate received) {
        return !day.isAfter(lastDay(received)) || agreed && allowsLongerPeriodAgreedOn(today, received);
    }

    /** Whether a longer period agreed on that day counts: the law wants the agreement before the six months expire. */
    static boolean allowsLongerPeriodAgreedOn(LocalDate agreed, LocalDate received) {
        return !agreed.isBefore(received) && !agreed.isAfter(lastDay(received));
    }
}
