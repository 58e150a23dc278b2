package org.forthright.organisation.step.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forthright.kernel.time.London;
import org.forthright.organisation.people.Appointment;
import org.forthright.organisation.people.Appointments;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.Office;

/** A file names an office as a role: whoever has it there is appointed, and whoever has it no more is not. */
@ApplicationScoped
public class AppointByFile {

    private final Appointments appointments;
    private final Clock clock;

    @Inject
    AppointByFile(Appointments appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    /** The member's row says already what the file says. */
    public void follow(Membership member) {
        List<Appointment> known = appointments.of(member.id());
        for (Office office : Office.values()) {
            boolean named = member.roles().contains(office.role());
            Optional<Appointment> standing = known.stream()
                    .filter(appointment -> appointment.office() == office && !appointment.isOverOn(today()))
                    .findFirst();
            if (named && standing.isEmpty()) {
                appoint(member, office);
            } else if (named) {
                standing.filter(appointment -> !isFollowed(appointment))
                        .ifPresent(appointment ->
                                appointment.endOn(member.untilOn().orElse(null), clock.instant()));
            } else {
                standing.ifPresent(appointment -> appointment.endOn(today().minusDays(1), clock.instant()));
            }
        }
    }

    /** The first one counts from the person's first day; a later one does not reach back before today. */
    private void appoint(Membership member, Office office) {
        boolean first = appointments.to(office).isEmpty();
        LocalDate from = first || member.fromOn().isAfter(today()) ? member.fromOn() : today();
        LocalDate until = member.untilOn().orElse(null);
        if (until == null || !until.isBefore(from)) {
            appointments.persist(new Appointment(office, member, "", from, until));
        }
    }

    /** Whether the office was handed over to somebody, so that its last day is settled. */
    private boolean isFollowed(Appointment appointment) {
        List<Appointment> all = appointments.to(appointment.office());
        return all.stream()
                .anyMatch(other -> other.fromOn().isAfter(appointment.fromOn()) && !other.isOf(appointment.personId()));
    }

    private LocalDate today() {
        return London.today(clock);
    }
}
