package org.forthright.platform.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.forthright.kernel.time.London;

/** Dates and times as pages write them. */
public final class DateWords {

    private static final DateTimeFormatter DAY = pattern("d MMMM uuuu");
    private static final DateTimeFormatter WEEKDAY = pattern("EEEE d MMMM uuuu");
    private static final DateTimeFormatter NEAR = pattern("EEE d MMMM");
    private static final DateTimeFormatter NEAR_IN_A_YEAR = pattern("EEE d MMMM uuuu");
    private static final DateTimeFormatter WITHOUT_YEAR = pattern("d MMMM");
    private static final DateTimeFormatter HOUR = pattern("h:mma");

    private DateWords() {}

    /** "23 November 2026". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "Monday 23 November 2026". */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** "Wed 25 November", for a day of these weeks. */
    public static String near(LocalDate day) {
        return NEAR.format(day);
    }

    /** As lists write days, near or far: "Wed 25 November", "Fri 15 January 2027" in another year. */
    public static String listed(LocalDate day, LocalDate today) {
        return (day.getYear() == today.getYear() ? NEAR : NEAR_IN_A_YEAR).format(day);
    }

    /** "25 November" in the year in which it is read, "15 January 2027" in any other. */
    public static String brief(LocalDate day, LocalDate today) {
        return (day.getYear() == today.getYear() ? WITHOUT_YEAR : DAY).format(day);
    }

    /** "Today at 10:12am", "Thursday 22 October 2026 at 2:30pm". */
    public static String moment(Instant instant, LocalDate today) {
        LocalDate day = London.dateOf(instant);
        return (day.equals(today) ? "Today" : weekday(day)) + " at " + time(LocalTime.ofInstant(instant, London.ZONE));
    }

    /** The same within a sentence: "today at 10:12am", "Thursday 22 October 2026 at 2:30pm". */
    public static String within(Instant instant, LocalDate today) {
        String moment = moment(instant, today);
        return London.dateOf(instant).equals(today) ? moment.replaceFirst("Today", "today") : moment;
    }

    /** For columns of days: "23 November 2026 at 10:12am". */
    public static String stamp(Instant instant) {
        return day(London.dateOf(instant)) + " at " + time(LocalTime.ofInstant(instant, London.ZONE));
    }

    /** "10:12am". */
    public static String time(LocalTime time) {
        return HOUR.format(time).toLowerCase(Locale.UK);
    }

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK);
    }
}
