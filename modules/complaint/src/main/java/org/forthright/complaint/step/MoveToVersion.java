package org.forthright.complaint.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.ComplaintEvent;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.clock.Clocks;
import org.forthright.complaint.clock.StatutoryDates;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.participation.Telling;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.time.London;
import org.forthright.organisation.Organisations;
import org.forthright.platform.refused.Conflict;
import org.forthright.procedure.Procedure;

/**
 * Moves an open complaint to the version of our procedure that is in force today. Without it a complaint keeps the
 * version in force when it was received.
 */
@ApplicationScoped
public class MoveToVersion {

    public static final int LONGEST_REASON = 500;

    private final Participations participations;
    private final ComplaintAccess access;
    private final Organisations organisations;
    private final Rules rules;
    private final Clocks clocks;
    private final Telling telling;
    private final Clock clock;

    @Inject
    MoveToVersion(
            Participations participations,
            ComplaintAccess access,
            Organisations organisations,
            Rules rules,
            Clocks clocks,
            Telling telling,
            Clock clock) {
        this.participations = participations;
        this.access = access;
        this.organisations = organisations;
        this.rules = rules;
        this.clocks = clocks;
        this.telling = telling;
        this.clock = clock;
    }

    /**
     * What a move does to the dates.
     *
     * @param dates what the newer version counts from the receipt
     * @param due what is due next under the newer version
     */
    public record Move(Procedure before, Procedure after, StatutoryDates dates, LocalDate due) {}

    /** What moving it would do; empty where it is handled by today's version already, or is closed. */
    public Optional<Move> preview(Participation participation) {
        Procedure before = rules.of(participation);
        Procedure after = rules.inForce(organisations.mine(), London.today(clock));
        if (!participation.stage().isOpen() || before.label().equals(after.label())) {
            return Optional.empty();
        }
        return Optional.of(new Move(
                before, after, clocks.from(participation.receivedOn(), after), due(participation, before, after)));
    }

    /** @param read the label of the version that the mover saw as today's */
    public void move(String reference, String read, String reason) {
        Participation participation = participations.requireForWriting(reference);
        access.requireSee(participation);
        access.requireManage();
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Refusal(ComplaintRefusal.MOVE_WITHOUT_REASON);
        }
        Move move = preview(participation).orElseThrow(() -> new Refusal(ComplaintRefusal.NO_NEWER_VERSION));
        requireAsRead(move, read);
        participation.handleBy(move.after().label(), move.dates(), move.due());
        String home = organisations.mine().code();
        telling.tell(
                participation,
                new ComplaintEvent.ProcedureChanged(
                        participation.complaintId(),
                        move.before().words(home),
                        move.after().words(home),
                        reason));
    }

    /** A day that was agreed, or that the Ombudsman set, stays as it is. */
    private LocalDate due(Participation participation, Procedure before, Procedure after) {
        return clocks.dueBy(participation, before)
                .filter(participation.dueOn()::equals)
                .flatMap(counted -> clocks.dueBy(participation, after))
                .orElse(participation.dueOn());
    }

    private static void requireAsRead(Move move, String read) {
        if (!move.after().label().equals(read)) {
            throw new Conflict("The procedure in force", List.of());
        }
    }
}
