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
    private final CurrentActor current;

    @Inject
    ResponseAccess(ComplaintAccess complaints, CurrentActor current) {
        this.complaints = complaints;
        this.current = current;
    }

    /** Whoever sees the complaint, and whoever may sign: a delegate reads what they sign. */
    public boolean canRead(Participation participation) {
        return complaints.canSee(participation) || complaints.canSign();
    }

    public boolean canWrite(Participation participation) {
        return complaints.canWorkOn(participation);
    }

    /** Anyone of the organisation who sees the complaint and wrote none of the response. */
    public boolean canCheck(Participation participation, Response response) {
        return complaints.canSee(participation) && !response.isWrittenBy(current.actor());
    }

    public boolean canSign() {
        return complaints.canSign();
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

    /** The checker and the signer, each while it is with them. */
    public void requireReturn(Participation participation, Response response) {
        if (response.state() == ResponseState.SIGNING) {
            requireSign(participation);
        } else {
            requireCheck(participation);
        }
    }

    public void requireSign(Participation participation) {
        requireRead(participation);
        complaints.requireSign();
    }
}
