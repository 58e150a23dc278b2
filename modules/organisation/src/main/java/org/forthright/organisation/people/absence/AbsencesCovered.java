package org.forthright.organisation.people.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.forthright.kernel.time.London;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.Memberships;
import org.forthright.organisation.people.leaver.OpenWork;

/** Colleagues for whom a leaver stands in or was to: the successor does, unless it is the colleague who is away. */
@ApplicationScoped
class AbsencesCovered implements OpenWork {

    private final Absences absences;
    private final Memberships memberships;
    private final Clock clock;

    @Inject
    AbsencesCovered(Absences absences, Memberships memberships, Clock clock) {
        this.absences = absences;
        this.memberships = memberships;
        this.clock = clock;
    }

    @Override
    public String title() {
        return "Colleagues they stand in for";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<String> of(Membership leaver) {
        return absences.standingFor(leaver.id(), today()).stream()
                .map(absence -> memberships.require(absence.personId()).name())
                .toList();
    }

    @Override
    public void handOver(Membership leaver, Membership successor) {
        for (Absence absence : absences.standingFor(leaver.id(), today())) {
            if (absence.personId().equals(successor.id())) {
                absence.end(clock.instant());
            } else {
                absence.coverBy(successor);
            }
        }
    }

    private LocalDate today() {
        return London.today(clock);
    }
}
