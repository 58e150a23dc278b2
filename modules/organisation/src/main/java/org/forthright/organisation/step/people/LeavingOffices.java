package org.forthright.organisation.step.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.organisation.people.Appointment;
import org.forthright.organisation.people.Appointments;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.PeopleRefusal;

/** Nobody leaves an office empty: there is a responsible person and a complaints manager on every day (reg. 4(1)). */
@ApplicationScoped
class LeavingOffices {

    private final Appointments appointments;
    private final Clock clock;

    @Inject
    LeavingOffices(Appointments appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    /** Ends what the person holds beyond that day; refuses where nobody would hold it then. */
    void leave(Membership member, LocalDate lastDay) {
        List<Appointment> held = appointments.of(member.id()).stream()
                .filter(appointment -> appointment.reachesBeyond(lastDay))
                .toList();
        held.forEach(appointment -> requireFollowed(appointment, lastDay));
        held.forEach(appointment -> appointment.endOn(lastDay, clock.instant()));
    }

    /** One responsible person ends only where the next begins; managers may be several. */
    void requireFollowed(Appointment appointment, LocalDate lastDay) {
        if (appointment.office().isHeldByOne()) {
            throw new Refusal(PeopleRefusal.LAST_RESPONSIBLE);
        }
        if (appointments.besides(appointment, lastDay.plusDays(1)).isEmpty()) {
            throw new Refusal(PeopleRefusal.LAST_MANAGER);
        }
    }
}
