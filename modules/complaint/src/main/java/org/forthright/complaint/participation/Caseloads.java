package org.forthright.complaint.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.platform.tenancy.CurrentActor;

/** Gives everybody the list that they may look at; a list is filtered by the query, never on the page. */
@ApplicationScoped
public class Caseloads {

    private final Participations participations;
    private final ComplaintAccess access;
    private final CurrentActor current;

    @Inject
    Caseloads(Participations participations, ComplaintAccess access, CurrentActor current) {
        this.participations = participations;
        this.access = access;
        this.current = current;
    }

    /** Refuses whoever may look at no list at all. */
    public Caseload mine() {
        access.requireBrowse();
        return access.canListAll()
                ? participations.all()
                : participations.handledBy(current.actor().person());
    }
}
