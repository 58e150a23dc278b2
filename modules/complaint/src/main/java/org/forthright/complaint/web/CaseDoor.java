package org.forthright.complaint.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;

/** The way into a complaint's pages and back to its overview. */
@ApplicationScoped
class CaseDoor {

    private final Participations participations;
    private final ComplaintAccess access;
    private final CaseFrames caseFrames;

    @Inject
    CaseDoor(Participations participations, ComplaintAccess access, CaseFrames caseFrames) {
        this.participations = participations;
        this.access = access;
        this.caseFrames = caseFrames;
    }

    /** Not found for whoever may not see it. */
    Participation open(String reference) {
        Participation participation = participations.require(reference);
        access.requireSee(participation);
        return participation;
    }

    /** For pages that only those may use who work on the complaint; the others are told who can. */
    Participation openToWork(String reference) {
        Participation participation = participations.require(reference);
        access.requireWorkOn(participation);
        return participation;
    }

    Response toOverview(Participation participation) {
        return Response.seeOther(URI.create(caseFrames.address(participation))).build();
    }

    Response to(Participation participation, String noun) {
        return Response.seeOther(URI.create(caseFrames.address(participation) + "/" + noun))
                .build();
    }
}
