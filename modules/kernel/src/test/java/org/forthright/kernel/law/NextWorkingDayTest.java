package org.forthright.kernel.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.forthright.kernel.time.Calendars;
import org.forthright.kernel.time.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextWorkingDayTest {

    private final WorkingDays england = Calendars.england();

    @ParameterizedTest(name = "made {0}: until {1}")
    @CsvSource({
        "2026-03-02, 2026-03-03",
        "2026-03-06, 2026-03-09",
        "2026-03-07, 2026-03-09",
        "2026-03-08, 2026-03-09",
        "2026-04-02, 2026-04-07",
        "2026-05-01, 2026-05-05",
        "2026-05-22, 2026-05-26",
        "2026-12-23, 2026-12-24",
        "2026-12-24, 2026-12-29",
        "2026-12-30, 2026-12-31",
    })
    void endsWithTheNextWorkingDay(LocalDate made, LocalDate lastDay) {
        assertEquals(lastDay, NextWorkingDay.lastDay(made, england));
    }

    @Test
    void skipsNoEasterMondayInScotland() {
        assertEquals(
                LocalDate.parse("2026-04-06"),
                NextWorkingDay.lastDay(LocalDate.parse("2026-04-02"), Calendars.scotland()));
    }

    @Test
    void countsAResolutionOnTheDayAndOnTheNextOnly() {
        LocalDate maundyThursday = LocalDate.parse("2026-04-02");

        assertTrue(NextWorkingDay.isInTime(maundyThursday, maundyThursday, england));
        assertTrue(NextWorkingDay.isInTime(maundyThursday, LocalDate.parse("2026-04-07"), england));
        assertFalse(NextWorkingDay.isInTime(maundyThursday, LocalDate.parse("2026-04-08"), england));
        assertFalse(NextWorkingDay.isInTime(maundyThursday, LocalDate.parse("2026-04-01"), england));
    }
}
