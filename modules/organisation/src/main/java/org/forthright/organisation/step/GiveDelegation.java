package org.forthright.organisation.step;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.forthright.kernel.event.AuditedEvent;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.time.London;
import org.forthright.organisation.OrganisationAccess;
import org.forthright.organisation.OrganisationEvent;
import org.forthright.organisation.OrganisationRefusal;
import org.forthright.organisation.people.DelegatedFunction;
import org.forthright.organisation.people.Delegation;
import org.forthright.organisation.people.Delegations;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.Memberships;
import org.forthright.platform.tenancy.Actor;
import org.forthright.platform.tenancy.CurrentActor;

/** Lends a function to somebody who works here, from one day to another (SI 2009/309 reg. 4(2), 4(3)). */
@ApplicationScoped
public class GiveDelegation {

    private final OrganisationAccess access;
    private final Memberships memberships;
    private final Delegations delegations;
    private final Event<AuditedEvent> events;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    GiveDelegation(
            OrganisationAccess access,
            Memberships memberships,
            Delegations delegations,
            Event<AuditedEvent> events,
            CurrentActor current,
            Clock clock) {
        this.access = access;
        this.memberships = memberships;
        this.delegations = delegations;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    /**
     * What is lent.
     *
     * @param from the first day
     * @param until the last day
     * @param authority how it was authorised, for example "Board minute of 4 November 2026"
     */
    public record Command(DelegatedFunction function, UUID givenTo, LocalDate from, LocalDate until, String authority) {

        public Command {
            requireNonNull(function, "function");
            requireNonNull(givenTo, "givenTo");
            requireNonNull(from, "from");
            requireNonNull(until, "until");
            requireNonNull(authority, "authority");
        }
    }

    public Delegation give(Command command) {
        access.requireAdminister();
        if (command.from().isBefore(London.today(clock))) {
            throw new Refusal(OrganisationRefusal.BEGINS_IN_THE_PAST);
        }
        Actor actor = current.actor();
        Membership receiver = receiver(command);
        if (delegations.overlapping(receiver.id(), command.function(), command.from(), command.until())) {
            throw new Refusal(OrganisationRefusal.OVERLAPS);
        }
        Delegation delegation = new Delegation(
                actor.organisationId(),
                command.function(),
                actor.person(),
                receiver.id(),
                command.from(),
                command.until(),
                command.authority());
        delegations.persist(delegation);
        events.fire(new OrganisationEvent.DelegationGiven(
                command.function(), receiver.name(), command.from(), command.until()));
        return delegation;
    }

    /** Locked, so that two who lend at once do not lend the same twice. */
    private Membership receiver(Command command) {
        return memberships
                .forWriting(command.givenTo())
                .filter(member -> member.isLiveOn(command.from()) && member.isLiveOn(command.until()))
                .orElseThrow(() -> new Refusal(OrganisationRefusal.NOT_HERE));
    }
}
