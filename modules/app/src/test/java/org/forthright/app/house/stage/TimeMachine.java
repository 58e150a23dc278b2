package org.forthright.app.house.stage;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.forthright.kernel.time.London;

/** The clock of the tests: stands on Monday 23 November 2026, 10am, until a test moves it. */
@Singleton
public class TimeMachine {

    private static final LocalDateTime START = LocalDateTime.of(2026, 11, 23, 10, 0);

    private Instant now = instant(START);

    @Produces
    @Singleton
    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return London.ZONE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    /** London time. */
    public void moveTo(LocalDateTime time) {
        now = instant(time);
    }

    public void back() {
        now = instant(START);
    }

    private static Instant instant(LocalDateTime time) {
        return time.atZone(London.ZONE).toInstant();
    }
}
