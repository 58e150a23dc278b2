package org.forthright.kernel.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.LocalDate;
import org.forthright.kernel.time.Calendars;
import org.forthright.kernel.time.London;
import org.forthright.kernel.time.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcknowledgementTest {

    private final WorkingDays england = Calendars.england();
    private final WorkingDays scotland = Calendars.scotland();

    @ParameterizedTest(name = "received {0}: {1} in England, {2} in Scotland ({3})")
    @CsvSource({
        "2026-03-02, 2026-03-05, 2026-03-05, plain Monday",
        "2026-03-06, 2026-03-11, 2026-03-11, Friday",
        "2026-03-07, 2026-03-11, 2026-03-11, Saturday is not pushed to Monday",
        "2026-03-08, 2026-03-11, 2026-03-11, Sunday neither",
        "2026-04-02, 2026-04-09, 2026-04-08, Maundy Thursday",
        "2026-05-01, 2026-05-07, 2026-05-07, early May",
        "2026-05-22, 2026-05-28, 2026-05-28, Spring bank holiday",
        "2026-12-23, 2026-12-30, 2026-12-30, over Christmas",
        "2026-12-24, 2026-12-31, 2026-12-31, Christmas Eve",
        "2026-12-30, 2027-01-05, 2027-01-06, over New Year",
    })
    void isDueOnTheThirdWorkingDayAfterReceipt(
            LocalDate received, LocalDate dueInEngland, LocalDate dueInScotland, String why) {
        assertEquals(dueInEngland, Acknowledgement.due(received, england), why);
        assertEquals(dueInScotland, Acknowledgement.due(received, scotland), why);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-24, 2025-12-31",
        "2025-12-25, 2025-12-31",
        "2025-12-31, 2026-01-06",
        "2027-12-24, 2027-12-31",
        "2028-02-25, 2028-03-01",
        "2028-02-29, 2028-03-03",
        "2026-03-27, 2026-04-01",
        "2026-10-23, 2026-10-28",
    })
    void holdsOverOtherChristmasesLeapDaysAndClockChanges(LocalDate received, LocalDate due) {
        assertEquals(due, Acknowledgement.due(received, england));
    }

    @Test
    void knowsNoOfficeHours() {
        LocalDate tenToMidnight = London.dateOf(Instant.parse("2026-03-06T23:50:00Z"));
        LocalDate inTheMorning = London.dateOf(Instant.parse("2026-03-06T09:00:00Z"));

        assertEquals(LocalDate.parse("2026-03-11"), Acknowledgement.due(tenToMidnight, england));
        assertEquals(Acknowledgement.due(inTheMorning, england), Acknowledgement.due(tenToMidnight, england));
    }

    @Test
    void isNeverDueEarlierForALaterReceipt() {
        LocalDate before = Acknowledgement.due(LocalDate.parse("2025-01-01"), england);
        for (LocalDate received : LocalDate.parse("2025-01-02")
                .datesUntil(LocalDate.parse("2028-12-20"))
                .toList()) {
            LocalDate due = Acknowledgement.due(received, england);
            assertFalse(due.isBefore(before), "received " + received);
            before = due;
        }
    }

    @Test
    void explainsItsDateAndCitesItsLaw() {
        assertEquals(
                LocalDate.parse("2026-04-09"),
                Acknowledgement.explain(LocalDate.parse("2026-04-02"), england).end());
        assertEquals("SI 2009/309 reg. 13(3); model procedure, paragraph 3.8", Acknowledgement.CITATION.text());
    }
}
