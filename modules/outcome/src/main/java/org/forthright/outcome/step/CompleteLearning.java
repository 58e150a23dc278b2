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
import org.forthright.outcome.action.Learnings;

/** Records that something learned has become practice, with its proof; also after the complaint is closed. */
@ApplicationScoped
public class CompleteLearning {

    private final Participations participations;
    private final OutcomeAccess access;
    private final Answered answered;
    private final Learnings learnings;
    private final Telling telling;
    private final Clock clock;

    @Inject
    CompleteLearning(
            Participations participations,
            OutcomeAccess access,
            Answered answered,
            Learnings learnings,
            Telling telling,
            Clock clock) {
        this.participations = participations;
        this.access = access;
        this.answered = answered;
        this.learnings = learnings;
        this.telling = telling;
        this.clock = clock;
    }

    public void complete(String reference, UUID learningId, LocalDate on, String proof) {
        Participation participation = participations.requireForWriting(reference);
        access.requireComplete(participation);
        Action.requireDoneSince(participation.receivedOn(), on);
        UUID complaint = participation.complaintId();
        learnings.requireMine(complaint, learningId).complete(on, proof, London.today(clock));
        telling.tell(participation, new OutcomeEvent.LearningDone(complaint, answered.readers(participation), on));
    }
}
