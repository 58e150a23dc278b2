package org.forthright.platform.session;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Clears away sign-ins that have run out. Every replica may do it: a row can only be removed once. */
@ApplicationScoped
class Sweep {

    private final SignIns signIns;

    @Inject
    Sweep(SignIns signIns) {
        this.signIns = signIns;
    }

    @Scheduled(every = "${forthright.session.sweep:10m}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        signIns.sweep();
    }
}
