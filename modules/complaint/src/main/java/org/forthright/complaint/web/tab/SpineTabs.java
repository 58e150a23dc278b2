package org.forthright.complaint.web.tab;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.function.Predicate;
import org.forthright.complaint.casefile.CaseTab;
import org.forthright.complaint.participation.Participation;

/** The tabs that the spine itself brings to the case page. */
class SpineTabs {

    @Produces
    @Singleton
    CaseTab overview() {
        return new Tab("Overview", "", 10, participation -> true);
    }

    @Produces
    @Singleton
    CaseTab points() {
        return new Tab("Points", "points", 20, participation -> true);
    }

    @Produces
    @Singleton
    CaseTab timeline() {
        return new Tab("Timeline", "timeline", 30, participation -> true);
    }

    /** Consent is between the person and the organisation that they complained to. */
    @Produces
    @Singleton
    CaseTab consents() {
        return new Tab("Consent", "consents", 60, Participation::isHome);
    }

    @Produces
    @Singleton
    CaseTab history() {
        return new Tab("History", "history", 95, participation -> true);
    }

    private record Tab(String label, String path, int order, Predicate<Participation> shown) implements CaseTab {

        @Override
        public boolean isShownFor(Participation participation) {
            return shown.test(participation);
        }
    }
}
