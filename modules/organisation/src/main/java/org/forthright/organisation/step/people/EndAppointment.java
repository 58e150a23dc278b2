package org.forthright.organisation.step.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthright.kernel.event.AuditedEvent;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.time.London;
import org.forthright.organisation.OrganisationAccess;
import org.forthright.organisation.people.Appointment;
import org.forthright.organisation.people.Appointments;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.Memberships;
import org.forthright.organisation.people.PeopleEvent;
import org.forthright.organisation.people.PeopleRefusal;
import org.forthright.platform.refused.Conflict;

/** Ends an appointment that somebody else holds as well, or takes back one that has not begun. */
@ApplicationScoped
public class EndAppointment {

    private final OrganisationAccess access;
    private final Memberships memberships;
    private final Appointments appointments;
    private final LeavingOffices offices;
    private final AtTheSignIn atTheSignIn;
    private final Event<AuditedEvent> events;
    private final Clock clock;

    @Inject
    EndAppointment(
            OrganisationAccess access,
            Memberships memberships,
            Appointments appointments,
            LeavingOffices offices,
            AtTheSignIn atTheSignIn,
            Event<AuditedEvent> events,
            Clock clock) {
        this.access = access;
        this.memberships = memberships;
        this.appointments = appointments;
        this.offices = offices;
        this.atTheSignIn = atTheSignIn;
        this.events = events;
        this.clock = clock;
    }

    /** @param version of the appointment that the writer saw */
    public void end(UUID id, LocalDate lastDay, int version) {
        access.requireAdminister();
        Appointment appointment = appointments.require(id);
        if (appointment.version() != version) {
            String saved = appointment.untilOn().map(LocalDate::toString).orElse("none");
            throw new Conflict(
                    appointment.office().title(), List.of(new Conflict.Field("Last day", saved, lastDay.toString())));
        }
        if (appointment.isOverOn(today())) {
            throw new Refusal(PeopleRefusal.OVER_ALREADY);
        }
        if (lastDay.isBefore(appointment.fromOn())) {
            throw new Refusal(PeopleRefusal.ENDS_BEFORE_IT_BEGINS);
        }
        if (lastDay.isBefore(today().minusDays(1))) {
            throw new Refusal(PeopleRefusal.BEGINS_IN_THE_PAST);
        }
        offices.requireFollowed(appointment, lastDay);
        Membership person = memberships.require(appointment.personId());
        appointment.endOn(lastDay, clock.instant());
        events.fire(new PeopleEvent.AppointmentEnds(appointment.office(), person.name(), lastDay));
        atTheSignIn.follow(person);
    }

    /** Whoever was to be followed stays. */
    public void withdraw(UUID id) {
        access.requireAdminister();
        Appointment appointment = appointments.require(id);
        if (appointment.isWithdrawn()) {
            throw new Refusal(PeopleRefusal.OVER_ALREADY);
        }
        LocalDate before = appointment.fromOn().minusDays(1);
        if (!appointment.fromOn().isAfter(today())) {
            throw new Refusal(PeopleRefusal.BEGUN_ALREADY);
        }
        Membership person = memberships.require(appointment.personId());
        Optional<Appointment> predecessor = appointments.to(appointment.office()).stream()
                .filter(other -> other.untilOn().filter(before::equals).isPresent())
                .findFirst();
        appointment.endOn(before, clock.instant());
        predecessor.ifPresent(other -> goOn(other));
        events.fire(new PeopleEvent.AppointmentWithdrawn(appointment.office(), person.name()));
        atTheSignIn.follow(person);
    }

    private void goOn(Appointment predecessor) {
        boolean stays = memberships.require(predecessor.personId()).untilOn().isEmpty();
        if (stays) {
            predecessor.endOn(null, clock.instant());
        } else if (predecessor.office().isHeldByOne()) {
            throw new Refusal(PeopleRefusal.LAST_RESPONSIBLE);
        }
    }

    private LocalDate today() {
        return London.today(clock);
    }
}
