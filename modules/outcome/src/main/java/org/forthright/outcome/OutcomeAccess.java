package org.forthright.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.participation.Participation;
import org.forthright.kernel.refusal.Refusal;

/** Who may promise, complete and learn, and from which stage on. Closing ends none of it. */
@ApplicationScoped
public class OutcomeAccess {

    private final ComplaintAccess access;
    private final Answered answered;

    @Inject
    OutcomeAccess(ComplaintAccess access, Answered answered) {
        this.access = access;
        this.answered = answered;
    }

    public boolean canPromise(Participation participation) {
        return access.canWorkOn(participation) && answered.isLookedInto(participation);
    }

    public boolean canLearn(Participation participation) {
        return access.canWorkOn(participation) && answered.isAnswered(participation);
    }

    public boolean canComplete(Participation participation) {
        return access.canWorkOn(participation);
    }

    public void requirePromise(Participation participation) {
        access.requireWorkOn(participation);
        if (!canPromise(participation)) {
            throw new Refusal(OutcomeRefusal.NOT_LOOKED_INTO_YET);
        }
    }

    public void requireLearn(Participation participation) {
        access.requireWorkOn(participation);
        if (!canLearn(participation)) {
            throw new Refusal(OutcomeRefusal.NOT_ANSWERED_YET);
        }
    }

    public void requireComplete(Participation participation) {
        access.requireWorkOn(participation);
    }
}
