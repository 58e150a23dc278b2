package org.forthright.response.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.forthright.complaint.participation.Participation;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.response.Response;
import org.forthright.response.ResponseRefusal;

/**
 * Whether a response still answers all that was agreed: a finding on every point, every content that is owed (SI
 * 2009/309 reg. 14(2); procedure 9.31). Looked at anew at each step on its way to the person, for points and findings
 * stand beside the response and do not change its version.
 */
@ApplicationScoped
public class Wholeness {

    private final Contents contents;
    private final FirstDraft firstDraft;

    @Inject
    Wholeness(Contents contents, FirstDraft firstDraft) {
        this.contents = contents;
        this.firstDraft = firstDraft;
    }

    /** Refuses what is not whole, and names what is missing. */
    public void require(Participation participation, Response response) {
        requireFindings(participation);
        contents.checklist(participation, response).requireComplete();
    }

    /** Refuses while a point waits for a finding of ours. */
    public void requireFindings(Participation participation) {
        if (!firstDraft.withoutFinding(participation).isEmpty()) {
            throw new Refusal(ResponseRefusal.FINDINGS_MISSING);
        }
    }
}
