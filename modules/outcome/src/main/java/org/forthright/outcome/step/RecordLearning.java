package org.forthright.outcome.step;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.forthright.complaint.clock.Clocks;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.participation.Telling;
import org.forthright.kernel.time.London;
import org.forthright.outcome.Answered;
import org.forthright.outcome.OutcomeAccess;
import org.forthright.outcome.OutcomeEvent;
import org.forthright.outcome.action.Action;
import org.forthright.outcome.action.Learning;
import org.forthright.outcome.action.Learnings;
import org.forthright.outcome.action.NoLearnings;

/** Records what the organisation learned, as something that somebody will do (procedure 11.1). */
@ApplicationScoped
public class RecordLearning {

    private final Participations participations;
    private final OutcomeAccess access;
    private final Answered answered;
    private final Learnings learnings;
    private final NoLearnings noLearnings;
    private final Clocks clocks;
    private final Telling telling;
    private final Clock clock;

    @Inject
    RecordLearning(
            Participations participations,
            OutcomeAccess access,
            Answered answered,
            Learnings learnings,
            NoLearnings noLearnings,
            Clocks clocks,
            Telling telling,
            Clock clock) {
        this.participations = participations;
        this.access = access;
        this.answered = answered;
        this.learnings = learnings;
        this.noLearnings = noLearnings;
        this.clocks = clocks;
        this.telling = telling;
        this.clock = clock;
    }

    /**
     * What will change.
     *
     * @param owner who sees to it, by name or office
     */
    public record Command(String what, String owner, LocalDate dueOn) {

        public Command {
            requireNonNull(what, "what");
            requireNonNull(owner, "owner");
            requireNonNull(dueOn, "dueOn");
        }
    }

    public Learning record(String reference, Command command) {
        Participation participation = participations.requireForWriting(reference);
        access.requireLearn(participation);
        clocks.requireReached(command.dueOn());
        UUID complaint = participation.complaintId();
        Set<UUID> readers = answered.readers(participation);
        Learning learning = new Learning(
                participation.organisationId(),
                complaint,
                Action.promised(command.what(), command.owner(), command.dueOn(), London.today(clock)),
                readers);
        learnings.persist(learning);
        noLearnings.takeBack(complaint);
        telling.tell(participation, new OutcomeEvent.Learned(complaint, readers, command.dueOn()));
        return learning;
    }
}
