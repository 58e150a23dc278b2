package org.forthright.procedure.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.forthright.kernel.law.Acknowledgement;
import org.forthright.kernel.time.WorkingDays;
import org.forthright.procedure.folder.ShippedConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateExplanationTest {

    private final WorkingDays england = new Calendars(ShippedConfig.asItIs()).england();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-11-23 | Received Monday 23 November 2026. Day 3 is Thursday 26 November 2026.
                    2026-11-25 | Received Wednesday 25 November 2026. The weekend does not count. Day 3 is Monday 30 November 2026.
                    2026-11-28 | Received Saturday 28 November 2026. The weekend does not count. Day 3 is Wednesday 2 December 2026.
                    2026-04-02 | Received Thursday 2 April 2026. Good Friday 3 April, the weekend and Easter Monday 6 April do not count. Day 3 is Thursday 9 April 2026.
                    """)
    void explainsTheDayOfAcknowledging(LocalDate received, String sentences) {
        assertThat(DateExplanation.of("Received", Acknowledgement.explain(received, england)))
                .isEqualTo(sentences);
    }

    @Test
    void namesSeveralWeekendsOnce() {
        assertThat(DateExplanation.of("Agreed", england.explain(LocalDate.parse("2026-12-22"), 10)))
                .isEqualTo(
                        "Agreed Tuesday 22 December 2026. Christmas Day 25 December, weekends, Boxing Day 28 December and New Year's Day 1 January do not count. "
                                + "Day 10 is Friday 8 January 2027.");
    }
}
