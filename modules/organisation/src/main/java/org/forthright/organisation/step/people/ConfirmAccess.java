package org.forthright.organisation.step.people;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.forthright.kernel.event.AuditedEvent;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.time.London;
import org.forthright.organisation.OrganisationAccess;
import org.forthright.organisation.people.Appointments;
import org.forthright.organisation.people.GivenRoles;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.Memberships;
import org.forthright.organisation.people.PeopleEvent;
import org.forthright.organisation.people.PeopleRefusal;
import org.forthright.organisation.people.review.AccessConfirmation;
import org.forthright.organisation.people.review.AccessConfirmations;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.platform.tenancy.Role;

/** Confirms that people still need the roles they hold; each on the record by itself. */
@ApplicationScoped
public class ConfirmAccess {

    private final OrganisationAccess access;
    private final Memberships memberships;
    private final Appointments appointments;
    private final AccessConfirmations confirmations;
    private final Event<AuditedEvent> events;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    ConfirmAccess(
            OrganisationAccess access,
            Memberships memberships,
            Appointments appointments,
            AccessConfirmations confirmations,
            Event<AuditedEvent> events,
            CurrentActor current,
            Clock clock) {
        this.access = access;
        this.memberships = memberships;
        this.appointments = appointments;
        this.confirmations = confirmations;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    /** @param version of the row that was looked at */
    public record Looked(UUID person, int version) {

        public Looked {
            requireNonNull(person, "person");
        }
    }

    /** All of them or none. */
    public void confirm(List<Looked> people) {
        access.requireAdminister();
        people.forEach(this::confirm);
    }

    private void confirm(Looked looked) {
        LocalDate today = London.today(clock);
        UUID mine = current.actor().person();
        Membership member = memberships
                .forWriting(looked.person())
                .filter(known -> known.isLiveOn(today))
                .orElseThrow(NotFoundException::new);
        if (member.version() != looked.version()) {
            throw new Refusal(PeopleRefusal.CHANGED_MEANWHILE);
        }
        if (member.id().equals(mine) && memberships.areLookedAfterWithout(mine)) {
            throw new Refusal(PeopleRefusal.OWN_ACCESS);
        }
        Set<Role> roles = appointments.rolesOn(member, today);
        confirmations.persist(new AccessConfirmation(member, roles, today, mine));
        events.fire(new PeopleEvent.AccessConfirmed(member.name(), GivenRoles.words(roles)));
    }
}
