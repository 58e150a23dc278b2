package org.forthright.complaint.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.organisation.people.absence.StandIn;

/** Gives everybody the list that they may look at; a list is filtered by the query, never on the page. */
@ApplicationScoped
public class Caseloads {

    private final Participations participations;
    private final ComplaintAccess access;
    private final StandIn standIn;

    @Inject
    Caseloads(Participations participations, ComplaintAccess access, StandIn standIn) {
        this.participations = participations;
        this.access = access;
        this.standIn = standIn;
    }

    /** Refuses whoever may look at no list at all. */
    public Caseload mine() {
        access.requireBrowse();
        return access.canListAll() ? participations.all() : participations.handledBy(standIn.people());
    }
}
