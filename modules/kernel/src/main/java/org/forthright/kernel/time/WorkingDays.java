package org.forthright.kernel.time;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * A calendar of working days: every day but Saturdays, Sundays and the holidays of one country, among them Christmas
 * Day and Good Friday (SI 2009/309 reg. 2(1)).
 *
 * <p>Holidays are data, because new ones are proclaimed. The calendar knows the time from the first of January of its
 * first holiday's year until a day given with the data, and refuses to speak of any other.
 */
public final class WorkingDays {

    private static final String NAMELESS = "bank holiday";

    private final SortedMap<LocalDate, String> holidays;
    private final LocalDate knownFrom;
    private final LocalDate knownUntil;

    private WorkingDays(Map<LocalDate, String> holidays, LocalDate knownUntil) {
        this.holidays = Collections.unmodifiableSortedMap(new TreeMap<>(holidays));
        // No country is without holidays for a year: an empty list is lost data and would make every date too early.
        if (holidays.isEmpty()) {
            throw new IllegalArgumentException("A calendar of working days needs its holidays.");
        }
        this.knownFrom = this.holidays.firstKey().withDayOfYear(1);
        this.knownUntil = knownUntil;
        if (knownUntil.isBefore(this.holidays.lastKey())) {
            throw new IllegalArgumentException("The calendar ends on %s, before its last holiday on %s."
                    .formatted(knownUntil, this.holidays.lastKey()));
        }
    }

    /** A calendar whose holidays have names, which its explanations repeat. */
    public static WorkingDays of(Map<LocalDate, String> holidays, LocalDate knownUntil) {
        return new WorkingDays(holidays, knownUntil);
    }

    public static WorkingDays of(Set<LocalDate> holidays, LocalDate knownUntil) {
        return new WorkingDays(holidays.stream().collect(toMap(day -> day, day -> NAMELESS)), knownUntil);
    }

    public LocalDate knownUntil() {
        return knownUntil;
    }

    /** Whether the calendar knows what kind of day it is. */
    public boolean reaches(LocalDate day) {
        return !day.isBefore(knownFrom) && !day.isAfter(knownUntil);
    }

    /**
     * A count for a list or a page that goes on without it: empty where the calendar does not reach. A step that writes
     * the day down counts without this, and is refused.
     */
    public static <T> Optional<T> whereKnown(Supplier<T> count) {
        try {
            return Optional.of(count.get());
        } catch (BeyondCalendar unknown) {
            return Optional.empty();
        }
    }

    public boolean isWorkingDay(LocalDate day) {
        if (!reaches(day)) {
            throw new BeyondCalendar(day, knownFrom, knownUntil);
        }
        return !isWeekend(day) && !holidays.containsKey(day);
    }

    /** The day on which the given number of working days after {@code day} is full. The day itself never counts. */
    public LocalDate after(LocalDate day, int workingDays) {
        return explain(day, workingDays).end();
    }

    /** The same count as {@link #after}, with every day it counted and every day it skipped. */
    public Reckoning explain(LocalDate day, int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("At least one working day is counted, not " + workingDays + ".");
        }
        List<Reckoning.Day> days = new ArrayList<>();
        LocalDate next = day;
        for (int counted = 0; counted < workingDays; ) {
            next = next.plusDays(1);
            if (isWorkingDay(next)) {
                counted++;
                days.add(new Reckoning.WorkingDay(next, counted));
            } else {
                days.add(skipped(next));
            }
        }
        return new Reckoning(day, next, days);
    }

    /**
     * How many working days lie after {@code from} up to and including {@code to}: what is left when {@code to} is a due
     * date and {@code from} is today. Negative when {@code to} has passed: the working days since.
     */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    private Reckoning.Day skipped(LocalDate day) {
        return isWeekend(day)
                ? new Reckoning.Weekend(day)
                : new Reckoning.Holiday(day, holidays.getOrDefault(day, NAMELESS));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY;
    }
}
