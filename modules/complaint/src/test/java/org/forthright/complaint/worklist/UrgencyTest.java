package org.forthright.complaint.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
        assertThat(Urgency.of(due, WaitingOn.US, MONDAY)).isEqualTo(urgency);
    }

    @Test
    void onSundayTheWeekEndsToday() {
        assertThat(Urgency.of(LocalDate.of(2026, 11, 30), WaitingOn.US, LocalDate.of(2026, 11, 29)))
                .isEqualTo(Urgency.LATER);
    }

    @Test
    void whoWaitsForOthersIsNeverthelessOverdue() {
        assertThat(Urgency.of(LocalDate.of(2026, 11, 20), WaitingOn.PERSON, MONDAY))
                .isEqualTo(Urgency.OVERDUE);
    }

    @Test
    void whatOthersOweIsKeptApartUntilItsDay() {
        assertThat(Urgency.of(LocalDate.of(2026, 11, 25), WaitingOn.PROVIDER, MONDAY))
                .isEqualTo(Urgency.WAITING);
    }
}
