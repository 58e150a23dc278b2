package org.forthright.organisation.web.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.forthright.kernel.time.London;
import org.forthright.organisation.OrganisationAccess;
import org.forthright.organisation.people.absence.Absences;
import org.forthright.platform.page.Label;
import org.forthright.platform.page.SetUpEntry;

@ApplicationScoped
class AbsencesEntry implements SetUpEntry {

    private final OrganisationAccess access;
    private final Absences absences;
    private final Clock clock;

    @Inject
    AbsencesEntry(OrganisationAccess access, Absences absences, Clock clock) {
        this.access = access;
        this.absences = absences;
        this.clock = clock;
    }

    @Override
    public String label() {
        return "Absence cover";
    }

    @Override
    public String path() {
        return "absences";
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public String hint() {
        return "Who is away, and who sees to their work";
    }

    @Override
    public Label state() {
        int away = absences.liveOn(London.today(clock)).size();
        return away == 0 ? Label.of("Nobody away", "grey") : Label.of(away + " away today", "orange");
    }

    @Override
    public boolean isShown() {
        return access.canAdminister();
    }
}
