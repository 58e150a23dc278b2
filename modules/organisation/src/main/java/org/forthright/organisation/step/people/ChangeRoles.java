package org.forthright.organisation.step.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.forthright.kernel.event.AuditedEvent;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.time.London;
import org.forthright.organisation.OrganisationAccess;
import org.forthright.organisation.people.Appointments;
import org.forthright.organisation.people.GivenRoles;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.Memberships;
import org.forthright.organisation.people.Office;
import org.forthright.organisation.people.PeopleEvent;
import org.forthright.organisation.people.PeopleRefusal;
import org.forthright.platform.refused.Conflict;
import org.forthright.platform.tenancy.Role;

/** Gives and takes roles; an office is left as it is, for nobody loses one but by its appointment. */
@ApplicationScoped
public class ChangeRoles {

    private final OrganisationAccess access;
    private final GivenRoles givenRoles;
    private final Memberships memberships;
    private final Appointments appointments;
    private final AtTheSignIn atTheSignIn;
    private final Event<AuditedEvent> events;
    private final Clock clock;

    @Inject
    ChangeRoles(
            OrganisationAccess access,
            GivenRoles givenRoles,
            Memberships memberships,
            Appointments appointments,
            AtTheSignIn atTheSignIn,
            Event<AuditedEvent> events,
            Clock clock) {
        this.access = access;
        this.givenRoles = givenRoles;
        this.memberships = memberships;
        this.appointments = appointments;
        this.atTheSignIn = atTheSignIn;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Leaves the person with these roles and their offices.
     *
     * @param version of the row that the writer saw
     */
    public void change(UUID person, Set<Role> chosen, int version) {
        access.requireAdminister();
        givenRoles.requireNothingElse(chosen);
        LocalDate today = London.today(clock);
        Membership member = memberships
                .forWriting(person)
                .filter(known -> known.isHereFrom(today))
                .orElseThrow(NotFoundException::new);
        Set<Role> before = member.roles();
        Set<Role> after = withOffices(chosen, member, today);
        requireSeen(member, after, version);
        requireSomebodyLooksAfterPeople(member, before, after);
        member.hold(after);
        events.fire(new PeopleEvent.RolesChanged(member.name(), GivenRoles.words(before), GivenRoles.words(after)));
        atTheSignIn.follow(member);
    }

    private Set<Role> withOffices(Set<Role> chosen, Membership member, LocalDate today) {
        Set<Role> roles = appointments.rolesFrom(member, today).stream()
                .filter(role -> Office.of(role).isPresent())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        roles.addAll(chosen);
        if (roles.isEmpty()) {
            throw new Refusal(PeopleRefusal.NO_ROLE);
        }
        return roles;
    }

    private static void requireSeen(Membership member, Set<Role> mine, int version) {
        if (member.version() != version) {
            throw new Conflict(
                    member.name(),
                    List.of(new Conflict.Field("Roles", GivenRoles.words(member.roles()), GivenRoles.words(mine))));
        }
    }

    private void requireSomebodyLooksAfterPeople(Membership member, Set<Role> before, Set<Role> after) {
        boolean losesIt = before.contains(Role.ORGANISATION_ADMIN)
                && !after.contains(Role.ORGANISATION_ADMIN)
                && !after.contains(Role.RESPONSIBLE_PERSON);
        if (losesIt && !memberships.areLookedAfterWithout(member.id())) {
            throw new Refusal(PeopleRefusal.LAST_ADMINISTRATOR);
        }
    }
}
