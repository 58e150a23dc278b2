package org.forthright.platform.time;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The one timetable: visits each organisation in turn; one organisation's failure never stops the next. */
@ApplicationScoped
public class Ticker {

    private static final Logger LOG = Logger.getLogger(Ticker.class);

    private final Visits visits;

    @Inject
    Ticker(Visits visits) {
        this.visits = visits;
    }

    @Scheduled(
            every = "${forthright.ticker:10s}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void tick() {
        List<UUID> organisations = visits.organisations();
        organisations.forEach(this::visit);
    }

    private void visit(UUID organisation) {
        try {
            visits.visit(organisation);
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "The visit to organisation %s failed and is tried again", organisation);
        }
    }
}
