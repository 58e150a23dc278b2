package org.forthright.organisation.people.leaver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.forthright.kernel.event.AuditedEvent;
import org.forthright.kernel.time.London;
import org.forthright.organisation.OrganisationEvent;
import org.forthright.organisation.people.Delegation;
import org.forthright.organisation.people.Delegations;
import org.forthright.organisation.people.Membership;
import org.forthright.platform.tenancy.CurrentActor;

/** Functions that were lent to the leaver: they end, and the successor has them for the days that are left. */
@ApplicationScoped
class DelegationsHeld implements OpenWork {

    private final Delegations delegations;
    private final CurrentActor current;
    private final Event<AuditedEvent> events;
    private final Clock clock;

    @Inject
    DelegationsHeld(Delegations delegations, CurrentActor current, Event<AuditedEvent> events, Clock clock) {
        this.delegations = delegations;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String title() {
        return "Functions delegated to them";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<String> of(Membership leaver) {
        return delegations.standing(leaver.id(), today()).stream()
                .map(held -> held.function().title())
                .toList();
    }

    /** Nobody lends to themselves, so what would fall to whoever does this ends without a successor. */
    @Override
    public void handOver(Membership leaver, Membership successor) {
        for (Delegation held : delegations.standing(leaver.id(), today())) {
            held.revoke(clock.instant());
            events.fire(new OrganisationEvent.DelegationRevoked(held.function(), leaver.name()));
            LocalDate from = held.fromOn().isBefore(today()) ? today() : held.fromOn();
            boolean has = delegations.overlapping(successor.id(), held.function(), from, held.untilOn());
            if (!has && !current.actor().is(successor.id()) && successor.isHereFrom(held.untilOn())) {
                lend(held, from, successor);
            }
        }
    }

    private void lend(Delegation held, LocalDate from, Membership successor) {
        delegations.persist(new Delegation(
                successor.organisationId(),
                held.function(),
                current.actor().person(),
                successor.id(),
                from,
                held.untilOn(),
                held.authority()));
        events.fire(new OrganisationEvent.DelegationGiven(held.function(), successor.name(), from, held.untilOn()));
    }

    private LocalDate today() {
        return London.today(clock);
    }
}
