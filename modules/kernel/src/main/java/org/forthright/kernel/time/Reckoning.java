package org.forthright.kernel.time;

import java.time.LocalDate;
import java.util.List;

/**
 * How a date was counted, day by day, so that a page can explain it to the person it binds.
 *
 * @param start the day after which the count begins; not counted itself
 * @param end the last day counted: the date that was looked for
 * @param days every day after the start up to and including the end, in order
 */
public record Reckoning(LocalDate start, LocalDate end, List<Day> days) {

    public Reckoning {
        days = List.copyOf(days);
    }

    public List<Day> counted() {
        return days.stream().filter(Day::isCounted).toList();
    }

    public List<Day> skipped() {
        return days.stream().filter(day -> !day.isCounted()).toList();
    }

    /** One day of the count. */
    public sealed interface Day {

        LocalDate date();

        default boolean isCounted() {
            return this instanceof WorkingDay;
        }

        /** Why the day was skipped; empty for a day that counts. */
        default String reason() {
            return switch (this) {
                case WorkingDay counted -> "";
                case Weekend weekend -> "weekend";
                case Holiday holiday -> holiday.name();
            };
        }
    }

    /** A day that counts, and its place in the count: 1 for the first. */
    public record WorkingDay(LocalDate date, int number) implements Day {}

    /** A Saturday or a Sunday, a holiday or not. */
    public record Weekend(LocalDate date) implements Day {}

    /** A weekday that is a holiday, with the name people know it by. */
    public record Holiday(LocalDate date, String name) implements Day {}
}
