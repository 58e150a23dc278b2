package org.forthright.app.setting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.forthright.app.house.House;
import org.forthright.complaint.clock.Clocks;
import org.forthright.complaint.clock.DateReasons;
import org.forthright.complaint.clock.StatutoryDates;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Shown;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.Procedures;
import org.junit.jupiter.api.Test;

/** A complaint that reaches a health board on Friday 27 November 2026, before the long weekend of St Andrew's Day. */
@House
class ScottishClockTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @Inject
    Clocks clocks;

    @Inject
    DateReasons dateReasons;

    @Inject
    Procedures procedures;

    @Test
    void countsTwoStagesByTheCalendarOfScotlandAndNoMonths() {
        Procedure scotland = procedures.version("scotland/1");
        StatutoryDates there = clocks.from(FRIDAY, scotland);
        StatutoryDates here = clocks.from(FRIDAY, procedures.version("england-provider/1"));

        assertThat(there.acknowledgeBy()).isEqualTo(LocalDate.of(2026, 12, 3));
        assertThat(here.acknowledgeBy()).isEqualTo(LocalDate.of(2026, 12, 2));
        assertThat(there.limitOn()).isEqualTo(LocalDate.of(2026, 12, 30));
        assertThat(here.limitOn()).isEqualTo(LocalDate.of(2027, 5, 26));
    }

    @Test
    void endsTheFirstStageFiveWorkingDaysAfterReceiptWheneverItWasAcknowledged() {
        LocalDate thursday = LocalDate.of(2026, 12, 3);

        assertThat(clocks.planBy(thursday, under("scotland/1"))).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(clocks.planBy(thursday, under("england-provider/1"))).isEqualTo(LocalDate.of(2026, 12, 10));
        assertThat(clocks.limitInWords(under("scotland/1"))).isEqualTo("20 working days");
        assertThat(dateReasons.limit(under("scotland/1")))
                .contains("St Andrew's Day")
                .doesNotContain("months");
    }

    private Participation under(String procedure) {
        return new Participation(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new Shown("HB-2026-00001", "Isla Rennie", "Cancelled three times", List.of()),
                Instant.parse("2026-11-27T10:00:00Z"),
                clocks.from(FRIDAY, procedures.version(procedure)),
                procedure);
    }
}
