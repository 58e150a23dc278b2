package org.forthright.organisation.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.forthright.kernel.event.AuditedEvent;
import org.forthright.organisation.OrganisationAccess;
import org.forthright.organisation.OrganisationEvent;
import org.forthright.organisation.people.Delegation;
import org.forthright.organisation.people.Delegations;
import org.forthright.organisation.people.Memberships;

/** Takes a lent function back, at once. */
@ApplicationScoped
public class RevokeDelegation {

    private final OrganisationAccess access;
    private final Memberships memberships;
    private final Delegations delegations;
    private final Event<AuditedEvent> events;
    private final Clock clock;

    @Inject
    RevokeDelegation(
            OrganisationAccess access,
            Memberships memberships,
            Delegations delegations,
            Event<AuditedEvent> events,
            Clock clock) {
        this.access = access;
        this.memberships = memberships;
        this.delegations = delegations;
        this.events = events;
        this.clock = clock;
    }

    public void revoke(UUID delegationId) {
        access.requireAdminister();
        Delegation delegation = delegations.require(delegationId);
        delegation.revoke(clock.instant());
        events.fire(new OrganisationEvent.DelegationRevoked(
                delegation.function(), memberships.require(delegation.givenTo()).name()));
    }
}
