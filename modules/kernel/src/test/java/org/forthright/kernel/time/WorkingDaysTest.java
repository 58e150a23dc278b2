package org.forthright.kernel.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private final WorkingDays england = Calendars.england();

    @Test
    void restsOnWeekendsAndHolidaysOnly() {
        assertTrue(england.isWorkingDay(day("2026-04-02")));
        assertFalse(england.isWorkingDay(day("2026-04-03")), "Good Friday");
        assertFalse(england.isWorkingDay(day("2026-04-04")), "Saturday");
        assertFalse(england.isWorkingDay(day("2026-04-05")), "Sunday");
        assertFalse(england.isWorkingDay(day("2026-12-28")), "substitute for Boxing Day");
        assertTrue(england.isWorkingDay(day("2028-02-29")), "leap day, a Tuesday");
    }

    @Test
    void explainsEveryDayItCountedAndSkipped() {
        Reckoning reckoning = england.explain(day("2026-04-02"), 3);

        assertEquals(
                new Reckoning(
                        day("2026-04-02"),
                        day("2026-04-09"),
                        List.of(
                                new Reckoning.Holiday(day("2026-04-03"), "Good Friday"),
                                new Reckoning.Weekend(day("2026-04-04")),
                                new Reckoning.Weekend(day("2026-04-05")),
                                new Reckoning.Holiday(day("2026-04-06"), "Easter Monday"),
                                new Reckoning.WorkingDay(day("2026-04-07"), 1),
                                new Reckoning.WorkingDay(day("2026-04-08"), 2),
                                new Reckoning.WorkingDay(day("2026-04-09"), 3))),
                reckoning);
        assertEquals(3, reckoning.counted().size());
        assertEquals(
                List.of("Good Friday", "weekend", "weekend", "Easter Monday"),
                reckoning.skipped().stream().map(Reckoning.Day::reason).toList());
    }

    @Test
    void letsAListGoOnWithoutACountWhereItDoesNotReach() {
        assertFalse(england.reaches(day("1926-11-25")));
        assertFalse(england.reaches(day("2029-01-01")));
        assertTrue(england.reaches(day("2028-12-31")));
        assertTrue(WorkingDays.whereKnown(() -> england.between(day("1926-11-25"), day("2026-11-25")))
                .isEmpty());
        assertEquals(
                3,
                WorkingDays.whereKnown(() -> england.between(day("2026-04-02"), day("2026-04-09")))
                        .orElseThrow());
    }

    @Test
    void callsANamelessHolidayABankHoliday() {
        WorkingDays calendar = WorkingDays.of(Set.of(day("2026-05-04")), day("2026-12-31"));

        assertEquals(
                "bank holiday",
                calendar.explain(day("2026-05-01"), 1).days().get(2).reason());
    }

    @Test
    void countsTheDaysLeftAndTheDaysSince() {
        assertEquals(3, england.between(day("2026-04-02"), day("2026-04-09")));
        assertEquals(0, england.between(day("2026-04-09"), day("2026-04-09")));
        assertEquals(-2, england.between(day("2026-04-13"), day("2026-04-09")));
        assertEquals(0, england.between(day("2026-04-03"), day("2026-04-06")), "only days of rest between");
    }

    @Test
    void countsBackWhatItCountedForward() {
        for (LocalDate start = day("2026-01-01"); start.isBefore(day("2028-01-01")); start = start.plusDays(1)) {
            for (int days = 1; days <= 10; days++) {
                LocalDate end = england.after(start, days);
                assertEquals(days, england.between(start, end), start + " and " + days + " days");
                assertTrue(england.isWorkingDay(end));
            }
        }
    }

    @Test
    void refusesDatesItDoesNotKnow() {
        BeyondCalendar late = assertThrows(BeyondCalendar.class, () -> england.after(day("2028-12-28"), 3));
        assertEquals(day("2029-01-01"), late.date());
        assertEquals(
                "The calendar of working days is known from 2025-01-01 to 2028-12-31"
                        + " and cannot say whether 2029-01-01 is a working day.",
                late.getMessage());
        assertThrows(BeyondCalendar.class, () -> england.isWorkingDay(day("2024-12-31")));
        assertThrows(BeyondCalendar.class, () -> england.between(day("2024-12-01"), day("2026-01-01")));
    }

    @Test
    void answersUpToItsLastDay() {
        assertEquals(day("2028-12-29"), england.after(day("2028-12-28"), 1));
        assertFalse(england.isWorkingDay(Calendars.KNOWN_UNTIL), "a Sunday, known to be one");
    }

    @Test
    void refusesACalendarWithoutHolidaysOrEndingBeforeThem() {
        assertThrows(IllegalArgumentException.class, () -> WorkingDays.of(Map.of(), day("2026-12-31")));
        assertThrows(
                IllegalArgumentException.class, () -> WorkingDays.of(Set.of(day("2026-12-25")), day("2026-06-30")));
    }

    @Test
    void refusesToCountNoDays() {
        assertThrows(IllegalArgumentException.class, () -> england.after(day("2026-03-02"), 0));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
