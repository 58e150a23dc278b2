package org.forthright.organisation.step.people;

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
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.Memberships;
import org.forthright.organisation.people.PeopleEvent;
import org.forthright.organisation.people.absence.Absence;
import org.forthright.organisation.people.absence.AbsenceRefusal;
import org.forthright.organisation.people.absence.Absences;
import org.forthright.platform.tenancy.CurrentActor;

/** Notes that somebody is away and who sees to their work, and that they are back. */
@ApplicationScoped
public class CoverAbsence {

    private final OrganisationAccess access;
    private final Memberships memberships;
    private final Absences absences;
    private final Event<AuditedEvent> events;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    CoverAbsence(
            OrganisationAccess access,
            Memberships memberships,
            Absences absences,
            Event<AuditedEvent> events,
            CurrentActor current,
            Clock clock) {
        this.access = access;
        this.memberships = memberships;
        this.absences = absences;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Who is away.
     *
     * @param until the last day
     */
    public record Command(UUID person, UUID cover, LocalDate from, LocalDate until) {

        public Command {
            requireNonNull(person, "person");
            requireNonNull(cover, "cover");
            requireNonNull(from, "from");
            requireNonNull(until, "until");
        }
    }

    public Absence note(Command command) {
        access.requireAdminister();
        LocalDate today = London.today(clock);
        Membership person = here(command.person(), command);
        Membership cover = here(command.cover(), command);
        Absence absence = new Absence(
                person, cover, command.from(), command.until(), current.actor().person());
        if (absence.isOverOn(today)) {
            throw new Refusal(AbsenceRefusal.OVER_BEFORE_TODAY);
        }
        if (absences.of(person.id(), today).stream()
                .anyMatch(other -> other.overlaps(command.from(), command.until()))) {
            throw new Refusal(AbsenceRefusal.AWAY_ALREADY);
        }
        absences.persist(absence);
        events.fire(new PeopleEvent.AbsenceNoted(person.name(), cover.name(), command.from(), command.until()));
        return absence;
    }

    public void end(UUID id) {
        access.requireAdminister();
        Absence absence = absences.require(id);
        absence.end(clock.instant());
        events.fire(new PeopleEvent.AbsenceEnded(
                memberships.require(absence.personId()).name(),
                memberships.require(absence.coverId()).name()));
    }

    /** Locked, so that two who write the same down at once write it down once. */
    private Membership here(UUID id, Command command) {
        return memberships
                .forWriting(id)
                .filter(member -> !command.from().isBefore(member.fromOn()) && member.isHereFrom(command.until()))
                .orElseThrow(() -> new Refusal(AbsenceRefusal.NOT_HERE_THEN));
    }
}
