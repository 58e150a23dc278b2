package org.forthright.kernel.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwelveMonthsTest {

    @ParameterizedTest(name = "occurred {0}: until {1}")
    @CsvSource({
        "2025-03-10, 2026-03-10",
        "2024-02-29, 2025-02-28",
        "2027-02-28, 2028-02-28",
        "2025-12-31, 2026-12-31",
    })
    void endsOnTheAnniversary(LocalDate occurred, LocalDate lastDay) {
        assertEquals(lastDay, TwelveMonths.lastDay(occurred));
    }

    @Test
    void runsFromTheLaterOfEventAndKnowledge() {
        LocalDate occurred = LocalDate.parse("2024-06-01");
        LocalDate known = LocalDate.parse("2025-03-10");

        assertEquals(LocalDate.parse("2026-03-10"), TwelveMonths.lastDay(occurred, known));
        assertEquals(
                LocalDate.parse("2026-03-10"),
                TwelveMonths.lastDay(known, occurred),
                "knowledge recorded before the event does not shorten the time");
    }

    @Test
    void endsAfterTheAnniversaryDay() {
        LocalDate occurred = LocalDate.parse("2025-03-10");

        assertTrue(TwelveMonths.isInTime(occurred, occurred, LocalDate.parse("2026-03-10")));
        assertFalse(TwelveMonths.isInTime(occurred, occurred, LocalDate.parse("2026-03-11")));
    }

    @Test
    void neverEndsEarlierForALaterEvent() {
        LocalDate before = TwelveMonths.lastDay(LocalDate.parse("2023-01-01"));
        for (LocalDate occurred : LocalDate.parse("2023-01-02")
                .datesUntil(LocalDate.parse("2029-01-01"))
                .toList()) {
            LocalDate lastDay = TwelveMonths.lastDay(occurred);
            assertFalse(lastDay.isBefore(before), "occurred " + occurred);
            before = lastDay;
        }
    }
}
