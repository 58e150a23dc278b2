package org.forthright.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T10:12:00Z");
    private static final Instant BEFORE = Instant.parse("2026-10-22T13:30:00Z");

    @Test
    void writesTheDaysOfOneListInOneWay() {
        assertThat(DateWords.listed(LocalDate.of(2026, 11, 10), TODAY)).isEqualTo("Tue 10 November");
        assertThat(DateWords.listed(LocalDate.of(2027, 1, 15), TODAY)).isEqualTo("Fri 15 January 2027");
        assertThat(DateWords.stamp(BEFORE)).isEqualTo("22 October 2026 at 2:30pm");
    }

    @Test
    void beginsASentenceWithACapitalAndGoesOnWithoutOne() {
        assertThat(DateWords.moment(NOW, TODAY)).isEqualTo("Today at 10:12am");
        assertThat(DateWords.within(NOW, TODAY)).isEqualTo("today at 10:12am");
        assertThat(DateWords.within(BEFORE, TODAY)).isEqualTo("Thursday 22 October 2026 at 2:30pm");
    }
}
