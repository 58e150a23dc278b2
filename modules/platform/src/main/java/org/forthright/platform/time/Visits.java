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
import org.forthright.platform.tenancy.Acting;
import org.forthright.platform.tenancy.Actor;
import org.hibernate.Session;

/** One visit to one organisation: its own actor, its own transactions. */
@ApplicationScoped
public class Visits {

    private final Session database;
    private final Acting acting;
    private final Claims claims;
    private final Clock clock;
    private final Event<Object> events;

    @Inject
    Visits(Session database, Acting acting, Claims claims, Clock clock, Event<Object> events) {
        this.database = database;
        this.acting = acting;
        this.claims = claims;
        this.clock = clock;
        this.events = events;
    }

    @ActivateRequestContext
    public List<UUID> organisations() {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("select organisations_to_visit()", UUID.class)
                        .getResultList());
    }

    public void visit(UUID organisation) {
        Actor clockwork = Actor.clockwork(organisation);
        acting.as(clockwork, () -> events.fire(new Tick(clock.instant())));
        acting.as(clockwork, this::tellOfTheDay);
    }

    private void tellOfTheDay() {
        LocalDate today = London.today(clock);
        if (claims.claim("day-has-passed", today.toString())) {
            events.fire(new DayHasPassed(today));
        }
    }
}
