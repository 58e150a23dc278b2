package org.forthright.kernel.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LondonTest {

    @Test
    void readsTheDayOffTheWallInSummer() {
        assertEquals(LocalDate.parse("2026-07-10"), London.dateOf(Instant.parse("2026-07-09T23:00:00Z")));
        assertEquals(LocalDate.parse("2026-07-09"), London.dateOf(Instant.parse("2026-07-09T22:59:59Z")));
    }

    @Test
    void agreesWithUtcInWinter() {
        assertEquals(LocalDate.parse("2026-03-06"), London.dateOf(Instant.parse("2026-03-06T23:50:00Z")));
        assertEquals(LocalDate.parse("2026-03-07"), London.dateOf(Instant.parse("2026-03-07T00:00:00Z")));
    }

    @Test
    void knowsTodayWhateverTheZoneOfTheClock() {
        Clock clock = Clock.fixed(Instant.parse("2026-06-30T23:30:00Z"), ZoneOffset.ofHours(-11));

        assertEquals(LocalDate.parse("2026-07-01"), London.today(clock));
    }

    @Test
    void endsTheDayAtMidnightAlsoWhenTheClocksChange() {
        assertEquals(Instant.parse("2026-03-29T23:00:00Z"), London.endOf(LocalDate.parse("2026-03-29")));
        assertEquals(Instant.parse("2026-10-26T00:00:00Z"), London.endOf(LocalDate.parse("2026-10-25")));
        assertEquals(Duration.ofHours(23), lengthOf(LocalDate.parse("2026-03-29")));
        assertEquals(Duration.ofHours(25), lengthOf(LocalDate.parse("2026-10-25")));
        assertEquals(Duration.ofHours(24), lengthOf(LocalDate.parse("2026-07-01")));
    }

    private static Duration lengthOf(LocalDate day) {
        return Duration.between(London.endOf(day.minusDays(1)), London.endOf(day));
    }
}
