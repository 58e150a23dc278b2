package org.forthright.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.participation.Participation;
import org.forthright.platform.tenancy.CurrentActor;

/** Who may do what with a response of their organisation. */
@ApplicationScoped
public class ResponseAccess {

    private final ComplaintAccess complaints;
    private final Responses responses;
    private final CurrentActor current;

    @Inject
    ResponseAccess(ComplaintAccess complaints, Responses responses, CurrentActor current) {
        this.complaints = complaints;
        this.responses = responses;
        this.current = current;
    }

    /**
     * Whoever sees the complaint. Whoever may sign without seeing it, by a delegation, reads what is to be signed while
     * it is to be signed, and afterwards what they signed themselves.
     */
    public boolean canRead(Participation participation) {
        return complaints.canSee(participation)
                || (canSign(participation)
                        && responses
                                .of(participation.complaintId())
                                .filter(this::isForSigner)
                                .isPresent());
    }

    public boolean canWrite(Participation participation) {
        return complaints.canWorkOn(participation);
    }

    /** Anyone of the organisation who sees the complaint and wrote none of the response. */
    public boolean canCheck(Participation participation, Response response) {
        return complaints.canSee(participation) && !response.isWrittenBy(current.actor());
    }

    public boolean canSign(Participation participation) {
        return complaints.canSign(participation);
    }

    /** Whether a delegate may sign in place of the responsible person, by the procedure that governs the complaint. */
    public boolean isSignedByDelegates(Participation participation) {
        return complaints.isSignedByDelegates(participation);
    }

    /** The papers beside the response, the signed letter among them. */
    public boolean canOpenPapers(Participation participation) {
        return complaints.canSee(participation);
    }

    public void requireRead(Participation participation) {
        if (!canRead(participation)) {
            throw new NotFoundException();
        }
    }

    public void requireWrite(Participation participation) {
        complaints.requireWorkOn(participation);
    }

    /** That it is not one's own draft is a rule of the response itself, which says so. */
    public void requireCheck(Participation participation) {
        complaints.requireSee(participation);
    }

    /** The checker and the signer, each while it is with them; that nobody checks their own draft the response says. */
    public void requireReturn(Participation participation, Response response) {
        if (response.state() == ResponseState.SIGNING) {
            requireSign(participation);
        } else {
            requireCheck(participation);
        }
    }

    public void requireSign(Participation participation) {
        requireRead(participation);
        complaints.requireSign(participation);
    }

    private boolean isForSigner(Response response) {
        return response.state() == ResponseState.SIGNING || response.isSignedBy(current.actor());
    }
}
