package org.forthright.local.demo.time;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.forthright.kernel.time.London;
import org.jspecify.annotations.Nullable;

/**
 * The platform's clock on this machine: it runs, except for whoever loads the stories, for whom it stands where the
 * story is.
 */
@Singleton
public class DemoClock extends Clock {

    private final Clock running = Clock.system(London.ZONE);
    private final ThreadLocal<@Nullable Instant> standing = new ThreadLocal<>();

    /** For the current thread alone. */
    public void standAt(Instant moment) {
        standing.set(moment);
    }

    public void run() {
        standing.remove();
    }

    @Override
    public Instant instant() {
        Instant moment = standing.get();
        return moment == null ? running.instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return London.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(London.ZONE) ? this : Clock.fixed(instant(), zone);
    }
}
