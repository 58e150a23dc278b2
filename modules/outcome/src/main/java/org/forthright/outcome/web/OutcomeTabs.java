package org.forthright.outcome.web;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.forthright.complaint.casefile.CaseTab;

/** The tabs that this room brings to the case page. */
class OutcomeTabs {

    @Produces
    @Singleton
    CaseTab remedies() {
        return new Tab("Remedies", "remedies", 80);
    }

    @Produces
    @Singleton
    CaseTab learning() {
        return new Tab("Learning", "learning", 85);
    }

    private record Tab(String label, String path, int order) implements CaseTab {}
}
