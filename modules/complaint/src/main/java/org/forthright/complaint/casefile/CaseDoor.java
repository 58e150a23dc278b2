package org.forthright.complaint.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;

/** The way into a complaint's pages and back to its overview. */
@ApplicationScoped
public class CaseDoor {

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
    public Participation open(String reference) {
        Participation participation = participations.require(reference);
        access.requireSee(participation);
        return participation;
    }

    /** For pages that only those may use who work on the complaint; the others are told who can. */
    public Participation openToWork(String reference) {
        Participation participation = participations.require(reference);
        access.requireWorkOn(participation);
        return participation;
    }

    public Response toOverview(Participation participation) {
        return toOverview(participation.reference());
    }

    public Response toOverview(String reference) {
        return Response.seeOther(URI.create(caseFrames.address(reference))).build();
    }

    public Response to(Participation participation, String noun) {
        return to(participation.reference(), noun);
    }

    /** To one of the complaint's pages, by its noun in the address. */
    public Response to(String reference, String noun) {
        return Response.seeOther(URI.create(caseFrames.address(reference) + "/" + noun))
                .build();
    }
}
