package org.forthright.complaint.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.StatutoryDates;
import org.forthright.complaint.participation.WaitingOn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrgencyTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, OVERDUE",
        "2026-11-22, OVERDUE",
        "2026-11-23, TODAY",
        "2026-11-24, THIS_WEEK",
        "2026-11-29, THIS_WEEK",
        "2026-11-30, LATER",
        "2027-05-22, LATER"
    })
    void followsTheDayOnWhichSomethingIsDue(LocalDate due, Urgency urgency) {
        assertThat(Urgency.of(dueOn(due), MONDAY)).isEqualTo(urgency);
    }

    @Test
    void onSundayTheWeekEndsToday() {
        assertThat(Urgency.of(dueOn(LocalDate.of(2026, 11, 30)), LocalDate.of(2026, 11, 29)))
                .isEqualTo(Urgency.LATER);
    }

    @Test
    void whoWaitsForOthersIsNeverthelessOverdue() {
        Participation waiting = dueOn(LocalDate.of(2026, 11, 20));
        waiting.waitFor(WaitingOn.PERSON);
        assertThat(Urgency.of(waiting, MONDAY)).isEqualTo(Urgency.OVERDUE);
    }

    @Test
    void whatOthersOweIsKeptApartUntilItsDay() {
        Participation waiting = dueOn(LocalDate.of(2026, 11, 25));
        waiting.waitFor(WaitingOn.PROVIDER);
        assertThat(Urgency.of(waiting, MONDAY)).isEqualTo(Urgency.WAITING);
    }

    private static Participation dueOn(LocalDate day) {
        return new Participation(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new Participation.Shown("NM-2026-00001", "Gwen Pritchard", "Hip replacement cancelled", List.of()),
                Instant.parse("2026-11-12T09:00:00Z"),
                new StatutoryDates(LocalDate.of(2026, 11, 12), day, LocalDate.of(2027, 5, 11)),
                "england-commissioner/1");
    }
}
