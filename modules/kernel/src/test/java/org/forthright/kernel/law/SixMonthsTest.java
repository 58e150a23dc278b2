package org.forthright.kernel.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SixMonthsTest {

    @ParameterizedTest(name = "received {0}: until {1}")
    @CsvSource({
        "2026-01-15, 2026-07-14",
        "2026-03-01, 2026-08-31",
        "2026-07-01, 2026-12-31",
        "2026-08-28, 2027-02-27",
        "2026-08-29, 2027-02-28",
        "2026-08-30, 2027-02-28",
        "2026-08-31, 2027-02-28",
        "2027-08-29, 2028-02-28",
        "2027-08-30, 2028-02-29",
        "2027-08-31, 2028-02-29",
        "2028-02-29, 2028-08-28",
        "2026-03-31, 2026-09-30",
        "2026-12-31, 2027-06-30",
        "2026-09-01, 2027-02-28",
        "2026-06-25, 2026-12-24",
        "2026-06-26, 2026-12-25",
    })
    void endsOnTheDayBeforeTheCorrespondingDate(LocalDate received, LocalDate lastDay) {
        assertEquals(lastDay, SixMonths.lastDay(received));
    }

    @Test
    void neverEndsEarlierForALaterReceiptAndIsNeverADayLong() {
        LocalDate before = SixMonths.lastDay(LocalDate.parse("2025-01-01"));
        for (LocalDate received : LocalDate.parse("2025-01-02")
                .datesUntil(LocalDate.parse("2033-01-01"))
                .toList()) {
            LocalDate lastDay = SixMonths.lastDay(received);
            assertFalse(lastDay.isBefore(before), "received " + received);
            assertTrue(lastDay.isBefore(received.plusMonths(6).plusDays(1)), "received " + received);
            long days = ChronoUnit.DAYS.between(received, lastDay) + 1;
            assertTrue(days >= 181 && days <= 184, days + " days from " + received);
            before = lastDay;
        }
    }

    @Test
    void allowsADayBeyondThePeriodOnlyByAgreementMadeWhileItRuns() {
        LocalDate received = LocalDate.parse("2026-03-01");
        LocalDate last = LocalDate.parse("2026-08-31");
        LocalDate later = LocalDate.parse("2026-09-30");

        assertTrue(SixMonths.allowsAnswerBy(last, false, received, received));
        assertFalse(SixMonths.allowsAnswerBy(later, false, received, received));
        assertTrue(SixMonths.allowsAnswerBy(later, true, last, received));
        assertFalse(SixMonths.allowsAnswerBy(later, true, last.plusDays(1), received));
    }

    @Test
    void allowsALongerPeriodOnlyWhileItRuns() {
        LocalDate received = LocalDate.parse("2026-03-01");

        assertTrue(SixMonths.allowsLongerPeriodAgreedOn(LocalDate.parse("2026-08-31"), received));
        assertFalse(SixMonths.allowsLongerPeriodAgreedOn(LocalDate.parse("2026-09-01"), received));
        assertFalse(SixMonths.allowsLongerPeriodAgreedOn(LocalDate.parse("2026-02-28"), received));
    }
}
