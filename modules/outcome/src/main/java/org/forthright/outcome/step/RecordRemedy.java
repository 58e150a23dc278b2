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
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.time.London;
import org.forthright.outcome.Answered;
import org.forthright.outcome.OutcomeAccess;
import org.forthright.outcome.OutcomeEvent;
import org.forthright.outcome.OutcomeRefusal;
import org.forthright.outcome.action.Action;
import org.forthright.outcome.action.Remedies;
import org.forthright.outcome.action.Remedy;
import org.forthright.procedure.reference.Code;
import org.forthright.procedure.reference.CodeLists;

/** Promises something that puts right what went wrong, with an owner and a day (procedure 9.30). */
@ApplicationScoped
public class RecordRemedy {

    private final Participations participations;
    private final OutcomeAccess access;
    private final Answered answered;
    private final CodeLists codeLists;
    private final Remedies remedies;
    private final Clocks clocks;
    private final Telling telling;
    private final Clock clock;

    @Inject
    RecordRemedy(
            Participations participations,
            OutcomeAccess access,
            Answered answered,
            CodeLists codeLists,
            Remedies remedies,
            Clocks clocks,
            Telling telling,
            Clock clock) {
        this.participations = participations;
        this.access = access;
        this.answered = answered;
        this.codeLists = codeLists;
        this.remedies = remedies;
        this.clocks = clocks;
        this.telling = telling;
        this.clock = clock;
    }

    /**
     * The promise.
     *
     * @param kind a code of the list "remedies"
     * @param owner who sees to it, by name or office
     */
    public record Command(String kind, String what, String owner, LocalDate dueOn) {

        public Command {
            requireNonNull(kind, "kind");
            requireNonNull(what, "what");
            requireNonNull(owner, "owner");
            requireNonNull(dueOn, "dueOn");
        }
    }

    public Remedy record(String reference, Command command) {
        Participation participation = participations.requireForWriting(reference);
        access.requirePromise(participation);
        clocks.requireReached(command.dueOn());
        Code kind = codeLists
                .list("remedies")
                .find(command.kind())
                .orElseThrow(() -> new Refusal(OutcomeRefusal.UNKNOWN_KIND));
        UUID complaint = participation.complaintId();
        Remedy remedy = new Remedy(
                participation.organisationId(),
                complaint,
                kind.code(),
                Action.promised(command.what(), command.owner(), command.dueOn(), London.today(clock)));
        Set<UUID> readers = answered.readers(participation);
        readers.forEach(remedy::showTo);
        remedies.persist(remedy);
        telling.tell(participation, new OutcomeEvent.RemedyPromised(complaint, readers, kind.name(), command.dueOn()));
        return remedy;
    }
}
