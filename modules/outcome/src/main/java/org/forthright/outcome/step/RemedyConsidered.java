package org.forthright.outcome.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.forthright.complaint.casefile.ClosingGuard;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.point.Finding;
import org.forthright.complaint.point.FindingOutcome;
import org.forthright.complaint.point.Findings;
import org.forthright.outcome.OutcomeDoubt;
import org.forthright.outcome.action.Remedies;
import org.forthright.outcome.action.Remedy;

/** Where we upheld a point, somebody is asked for the remedy before the complaint is closed (procedure 9.30). */
@ApplicationScoped
public class RemedyConsidered implements ClosingGuard {

    private final Findings findings;
    private final Remedies remedies;

    @Inject
    RemedyConsidered(Findings findings, Remedies remedies) {
        this.findings = findings;
        this.remedies = remedies;
    }

    @Override
    public List<String> doubts(Participation participation) {
        if (isMissing(participation)) {
            return List.of(OutcomeDoubt.NO_REMEDY.sentence());
        }
        return isMissingElsewhere(participation) ? List.of(OutcomeDoubt.NO_REMEDY_OF_THEIRS.sentence()) : List.of();
    }

    /** The same of the organisation that answered, as far as it lets us see. */
    private boolean isMissingElsewhere(Participation participation) {
        return participation.stage().isElsewhere()
                && remedies.of(participation.complaintId()).isEmpty()
                && findings.of(participation.complaintId()).stream()
                        .map(Finding::outcome)
                        .anyMatch(FindingOutcome::isWellFounded);
    }

    /** Something went wrong by our own finding, and nothing of ours is to put it right. */
    public boolean isMissing(Participation participation) {
        boolean wentWrong = findings.mine(participation.complaintId()).stream()
                .map(Finding::outcome)
                .anyMatch(FindingOutcome::isWellFounded);
        return wentWrong
                && remedies.of(participation.complaintId()).stream()
                        .map(Remedy::organisationId)
                        .noneMatch(participation.organisationId()::equals);
    }
}
