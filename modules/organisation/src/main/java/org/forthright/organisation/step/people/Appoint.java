package org.forthright.organisation.step.people;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.forthright.kernel.event.AuditedEvent;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.time.London;
import org.forthright.organisation.OrganisationAccess;
import org.forthright.organisation.Organisations;
import org.forthright.organisation.people.Appointment;
import org.forthright.organisation.people.Appointments;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.Memberships;
import org.forthright.organisation.people.Office;
import org.forthright.organisation.people.PeopleEvent;
import org.forthright.organisation.people.PeopleRefusal;
import org.forthright.platform.refused.Conflict;
import org.forthright.platform.tenancy.Role;

/** Appoints the responsible person or a complaints manager, or hands such an office from one to the next (reg. 4(1)). */
@ApplicationScoped
public class Appoint {

    private final OrganisationAccess access;
    private final Organisations organisations;
    private final Memberships memberships;
    private final Appointments appointments;
    private final AtTheSignIn atTheSignIn;
    private final Event<AuditedEvent> events;
    private final Clock clock;

    @Inject
    Appoint(
            OrganisationAccess access,
            Organisations organisations,
            Memberships memberships,
            Appointments appointments,
            AtTheSignIn atTheSignIn,
            Event<AuditedEvent> events,
            Clock clock) {
        this.access = access;
        this.organisations = organisations;
        this.memberships = memberships;
        this.appointments = appointments;
        this.atTheSignIn = atTheSignIn;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Who is appointed.
     *
     * @param hostedBy the other organisation whose complaints manager this is; empty for one of our own
     */
    public record Successor(UUID person, String hostedBy) {

        public Successor {
            requireNonNull(person, "person");
            requireNonNull(hostedBy, "hostedBy");
        }
    }

    /** Appoints somebody beside whoever holds the office; refused where one person alone may hold it. */
    public Appointment appoint(Office office, Successor successor, LocalDate from) {
        access.requireAdminister();
        Membership person = member(successor, from);
        Appointment appointment = begin(office, person, successor, from);
        events.fire(new PeopleEvent.Appointed(office, person.name(), from));
        atTheSignIn.follow(person);
        return appointment;
    }

    /**
     * Ends one appointment and begins the next on the day after.
     *
     * @param version of the appointment that the writer saw
     */
    public Appointment handOver(UUID id, Successor successor, LocalDate lastDay, int version) {
        access.requireAdminister();
        Appointment ending = appointments.require(id);
        requireSeen(ending, lastDay, version);
        if (ending.isOverOn(London.today(clock))) {
            throw new Refusal(PeopleRefusal.OVER_ALREADY);
        }
        if (lastDay.isBefore(ending.fromOn())) {
            throw new Refusal(PeopleRefusal.ENDS_BEFORE_IT_BEGINS);
        }
        LocalDate from = lastDay.plusDays(1);
        Membership person = member(successor, from);
        if (ending.isOf(person.id())) {
            throw new Refusal(PeopleRefusal.HELD_ALREADY);
        }
        Membership before = memberships.require(ending.personId());
        ending.endOn(lastDay, clock.instant());
        Appointment next = begin(ending.office(), person, successor, from);
        events.fire(new PeopleEvent.HandedOver(ending.office(), before.name(), person.name(), from));
        atTheSignIn.follow(before);
        atTheSignIn.follow(person);
        return next;
    }

    private Membership member(Successor successor, LocalDate from) {
        return memberships
                .forWriting(successor.person())
                .filter(member -> member.isLiveOn(from) && member.untilOn().isEmpty())
                .orElseThrow(() -> new Refusal(PeopleRefusal.NOT_HERE_THEN));
    }

    private Appointment begin(Office office, Membership person, Successor successor, LocalDate from) {
        if (!organisations.mine().kind().takesPart()) {
            throw new Refusal(PeopleRefusal.NO_OFFICES_HERE);
        }
        if (from.isBefore(London.today(clock))) {
            throw new Refusal(PeopleRefusal.BEGINS_IN_THE_PAST);
        }
        for (Appointment other : appointments.to(office)) {
            if (other.overlaps(from, null) && other.isOf(person.id())) {
                throw new Refusal(PeopleRefusal.HELD_ALREADY);
            }
            if (other.overlaps(from, null) && office.isHeldByOne()) {
                throw new Refusal(PeopleRefusal.TWO_RESPONSIBLE);
            }
        }
        Appointment appointment = new Appointment(office, person, successor.hostedBy(), from, null);
        appointments.persist(appointment);
        Set<Role> roles = EnumSet.copyOf(person.roles());
        roles.add(office.role());
        person.hold(roles);
        return appointment;
    }

    private static void requireSeen(Appointment ending, LocalDate lastDay, int version) {
        if (ending.version() != version) {
            throw new Conflict(
                    ending.office().title(),
                    List.of(new Conflict.Field(
                            "Last day",
                            ending.untilOn().map(LocalDate::toString).orElse("none"),
                            lastDay.toString())));
        }
    }
}
