package org.forthright.kernel.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The day as a person in England reads it off the wall. The law counts days, and an email of 23:50 on a summer Friday
 * was received on that Friday, though UTC still says 22:50 and a server elsewhere may say Saturday.
 */
public final class London {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {}

    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    public static LocalDate today(Clock clock) {
        return dateOf(clock.instant());
    }

    /** The first instant that no longer belongs to the day: 23 or 25 hours after its start when the clocks change. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
