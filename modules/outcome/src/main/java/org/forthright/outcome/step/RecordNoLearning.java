package org.forthright.outcome.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.participation.Telling;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.time.London;
import org.forthright.outcome.Answered;
import org.forthright.outcome.OutcomeAccess;
import org.forthright.outcome.OutcomeEvent;
import org.forthright.outcome.OutcomeRefusal;
import org.forthright.outcome.action.Learnings;
import org.forthright.outcome.action.NoLearning;
import org.forthright.outcome.action.NoLearnings;
import org.forthright.platform.tenancy.Actor;
import org.forthright.platform.tenancy.CurrentActor;

/** Says that nothing was to be learned, and why (procedure 11.1). */
@ApplicationScoped
public class RecordNoLearning {

    private final Participations participations;
    private final OutcomeAccess access;
    private final Answered answered;
    private final Learnings learnings;
    private final NoLearnings noLearnings;
    private final Telling telling;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    RecordNoLearning(
            Participations participations,
            OutcomeAccess access,
            Answered answered,
            Learnings learnings,
            NoLearnings noLearnings,
            Telling telling,
            CurrentActor current,
            Clock clock) {
        this.participations = participations;
        this.access = access;
        this.answered = answered;
        this.learnings = learnings;
        this.noLearnings = noLearnings;
        this.telling = telling;
        this.current = current;
        this.clock = clock;
    }

    public void record(String reference, String reason) {
        Participation participation = participations.requireForWriting(reference);
        access.requireLearn(participation);
        UUID complaint = participation.complaintId();
        Actor actor = current.actor();
        if (learnings.of(complaint).stream()
                .anyMatch(learning -> learning.organisationId().equals(actor.organisationId()))) {
            throw new Refusal(OutcomeRefusal.SOMETHING_LEARNED);
        }
        Set<UUID> readers = answered.readers(participation);
        noLearnings.takeBack(complaint);
        noLearnings.persist(new NoLearning(
                actor.organisationId(), complaint, reason, actor.personName(), London.today(clock), readers));
        telling.tell(participation, new OutcomeEvent.NothingLearned(complaint, readers));
    }
}
