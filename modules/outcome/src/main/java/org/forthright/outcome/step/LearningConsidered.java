package org.forthright.outcome.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthright.complaint.casefile.ClosingGuard;
import org.forthright.complaint.participation.Participation;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.outcome.OutcomeRefusal;
import org.forthright.outcome.action.Learning;
import org.forthright.outcome.action.Learnings;
import org.forthright.outcome.action.NoLearning;
import org.forthright.outcome.action.NoLearnings;

/**
 * A complaint is closed only when somebody has looked for learning in it (procedure 11.1): who answered says so itself,
 * who forwarded may rest on what the provider shows.
 */
@ApplicationScoped
public class LearningConsidered implements ClosingGuard {

    private final Learnings learnings;
    private final NoLearnings noLearnings;

    @Inject
    LearningConsidered(Learnings learnings, NoLearnings noLearnings) {
        this.learnings = learnings;
        this.noLearnings = noLearnings;
    }

    @Override
    public void requireClosable(Participation participation) {
        if (!isConsidered(participation)) {
            throw new Refusal(OutcomeRefusal.LEARNING_MISSING);
        }
    }

    public boolean isConsidered(Participation participation) {
        boolean restsOnProvider = participation.stage().isElsewhere();
        return whoConsidered(participation.complaintId())
                .anyMatch(who -> restsOnProvider || who.equals(participation.organisationId()));
    }

    private Stream<UUID> whoConsidered(UUID complaintId) {
        return Stream.concat(
                learnings.of(complaintId).stream().map(Learning::organisationId),
                noLearnings.of(complaintId).stream().map(NoLearning::organisationId));
    }
}
