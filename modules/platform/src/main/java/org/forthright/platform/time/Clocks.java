package org.forthright.platform.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.forthright.kernel.time.London;

/** The one clock: everyone asks it, so that a test or a demonstration can be on any day. */
class Clocks {

    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.system(London.ZONE);
    }
}
