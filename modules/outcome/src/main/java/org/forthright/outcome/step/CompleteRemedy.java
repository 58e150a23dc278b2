package org.forthright.outcome.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.participation.Telling;
import org.forthright.kernel.time.London;
import org.forthright.outcome.Answered;
import org.forthright.outcome.OutcomeAccess;
import org.forthright.outcome.OutcomeEvent;
import org.forthright.outcome.action.Action;
import org.forthright.outcome.action.Remedies;
import org.forthright.outcome.action.Remedy;
import org.forthright.procedure.reference.CodeLists;

/** Records that a promised remedy was done, with its proof; also after the complaint is closed. */
@ApplicationScoped
public class CompleteRemedy {

    private final Participations participations;
    private final OutcomeAccess access;
    private final Answered answered;
    private final CodeLists codeLists;
    private final Remedies remedies;
    private final Telling telling;
    private final Clock clock;

    @Inject
    CompleteRemedy(
            Participations participations,
            OutcomeAccess access,
            Answered answered,
            CodeLists codeLists,
            Remedies remedies,
            Telling telling,
            Clock clock) {
        this.participations = participations;
        this.access = access;
        this.answered = answered;
        this.codeLists = codeLists;
        this.remedies = remedies;
        this.telling = telling;
        this.clock = clock;
    }

    public void complete(String reference, UUID remedyId, LocalDate on, String proof) {
        Participation participation = participations.requireForWriting(reference);
        access.requireComplete(participation);
        Action.requireDoneSince(participation.receivedOn(), on);
        UUID complaint = participation.complaintId();
        Remedy remedy = remedies.requireMine(complaint, remedyId);
        remedy.complete(on, proof, London.today(clock));
        telling.tell(
                participation,
                new OutcomeEvent.RemedyDone(
                        complaint,
                        answered.readers(participation),
                        codeLists.list("remedies").require(remedy.kind()).name(),
                        on));
    }
}
