package org.forthright.procedure.words;

import java.util.Locale;

/**
 * A length of time that a text names, as "three (3) working days" or "a six-month limit".
 *
 * @param from the place of its first word in the sentence
 * @param until the place after its last word
 */
public record Period(int amount, Unit unit, int from, int until) {

    private static final int HOURS_OF_A_DAY = 24;
    private static final int WORKING_DAYS_OF_A_WEEK = 5;
    private static final double DAYS_OF_A_MONTH = 30.5;
    private static final int DAYS_OF_A_WEEK = 7;

    /** What is counted. */
    public enum Unit {
        HOURS(1.0 / HOURS_OF_A_DAY),
        DAYS(1),
        WORKING_DAYS((double) DAYS_OF_A_WEEK / WORKING_DAYS_OF_A_WEEK),
        WEEKS(DAYS_OF_A_WEEK),
        MONTHS(DAYS_OF_A_MONTH),
        YEARS(12 * DAYS_OF_A_MONTH);

        private final double days;

        Unit(double days) {
            this.days = days;
        }

        private String words() {
            return name().toLowerCase(Locale.UK).replace('_', ' ');
        }
    }

    /** Whether it can run beyond so many working days, whichever weekend lies in it. */
    public boolean isLongerThanWorkingDays(int workingDays) {
        return switch (unit) {
            case WORKING_DAYS, DAYS -> amount > workingDays;
            case HOURS -> amount > workingDays * HOURS_OF_A_DAY;
            case WEEKS -> amount * WORKING_DAYS_OF_A_WEEK > workingDays;
            case MONTHS, YEARS -> days() > workingDays * Unit.WORKING_DAYS.days;
        };
    }

    /** Whether it is longer than so many months; by about a day where it is counted in days. */
    public boolean isLongerThanMonths(int months) {
        return days() > months * DAYS_OF_A_MONTH + 1;
    }

    /** Whether it is shorter than so many months; 52 weeks and 365 days pass for a year. */
    public boolean isShorterThanMonths(int months) {
        return days() < months * DAYS_OF_A_MONTH - 2;
    }

    /** Whether a clock that counts so many working days keeps exactly this; four weeks are twenty working days. */
    public boolean isWorkingDays(int workingDays) {
        return switch (unit) {
            case WORKING_DAYS -> amount == workingDays;
            case WEEKS -> amount * WORKING_DAYS_OF_A_WEEK == workingDays;
            case HOURS, DAYS, MONTHS, YEARS -> false;
        };
    }

    /** Whether a clock that counts so many months keeps exactly this. */
    public boolean isMonths(int months) {
        return switch (unit) {
            case MONTHS -> amount == months;
            case YEARS -> amount * 12 == months;
            case HOURS, DAYS, WORKING_DAYS, WEEKS -> false;
        };
    }

    /** For people: "5 working days", "1 month". */
    public String words() {
        String plural = unit.words();
        return amount + " " + (amount == 1 ? plural.substring(0, plural.length() - 1) : plural);
    }

    private double days() {
        return amount * unit.days;
    }
}
