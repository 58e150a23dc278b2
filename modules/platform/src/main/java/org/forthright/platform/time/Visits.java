package org.forthright.platform.time;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.forthright.kernel.time.London;
import org.forthright.platform.tenancy.Actor;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.platform.tenancy.InTenant;
import org.hibernate.Session;

/** One visit to one organisation: its own actor, its own transaction. */
@ApplicationScoped
public class Visits {

    private final Session database;
    private final CurrentActor current;
    private final Work work;

    @Inject
    Visits(Session database, CurrentActor current, Work work) {
        this.database = database;
        this.current = current;
        this.work = work;
    }

    @ActivateRequestContext
    public List<UUID> organisations() {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("select organisations_to_visit()", UUID.class)
                        .getResultStream()
                        .toList());
    }

    @ActivateRequestContext
    public void visit(UUID organisation) {
        current.be(Actor.clockwork(organisation));
        work.tick();
        work.day();
    }

    /** The transactions of a visit; a bean of its own so that each goes through the interceptor. */
    @ApplicationScoped
    static class Work {

        private final Clock clock;
        private final Claims claims;
        private final Event<Object> events;

        @Inject
        Work(Clock clock, Claims claims, Event<Object> events) {
            this.clock = clock;
            this.claims = claims;
            this.events = events;
        }

        @InTenant
        void tick() {
            events.fire(new Tick(clock.instant()));
        }

        @InTenant
        void day() {
            LocalDate today = London.today(clock);
            if (claims.claim("day-has-passed", today.toString())) {
                events.fire(new DayHasPassed(today));
            }
        }
    }
}
