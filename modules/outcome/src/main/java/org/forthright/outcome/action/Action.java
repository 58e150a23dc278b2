package org.forthright.outcome.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.forthright.kernel.law.Citation;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.refusal.TextLength;
import org.forthright.outcome.OutcomeRefusal;
import org.jspecify.annotations.Nullable;

/**
 * Something promised, by somebody, until a day; done only with proof (procedure 9.30).
 *
 * @param proof how one can see that it was done; empty until then
 */
@Embeddable
public record Action(
        String what,
        @Column(name = "owner_name") String owner,
        LocalDate dueOn,
        @Nullable LocalDate doneOn,
        String proof) {

    private static final Citation RULE = Citation.paragraph("9.30");

    /** One thing to be done, not a report. */
    public static final TextLength WHAT = new TextLength("What will be done", 500, RULE);

    public static final TextLength OWNER = new TextLength("Who sees to it", 100, RULE);
    public static final TextLength PROOF = new TextLength("The proof", 500, RULE);

    public Action {
        WHAT.require(what);
        OWNER.require(owner);
        PROOF.require(proof);
    }

    private static final int YEARS_AHEAD = 5;
    private static final int YEARS_BACK = 1;

    /** Refuses a day on which nothing can be due. */
    public static Action promised(String what, String owner, LocalDate dueOn, LocalDate today) {
        if (!canBeDue(dueOn, today)) {
            throw new Refusal(OutcomeRefusal.NO_DAY_FOR_IT);
        }
        return new Action(what, owner, dueOn, null, "");
    }

    /** What was done on the spot is written down afterwards; no promise reaches further than people plan. */
    public static boolean canBeDue(LocalDate day, LocalDate today) {
        return !day.isBefore(today.minusYears(YEARS_BACK)) && !day.isAfter(today.plusYears(YEARS_AHEAD));
    }

    /** Completes the promise, once, on a day that has come. */
    public Action done(LocalDate on, String proof, LocalDate today) {
        if (isDone()) {
            throw new Refusal(OutcomeRefusal.ALREADY_DONE);
        }
        if (on.isAfter(today)) {
            throw new Refusal(OutcomeRefusal.NOT_DONE_YET);
        }
        if (proof.isBlank()) {
            throw new Refusal(OutcomeRefusal.PROOF_MISSING);
        }
        return new Action(what, owner, dueOn, on, proof);
    }

    /** Somebody else sees to it, by the same day. */
    Action by(String successor) {
        return new Action(what, successor, dueOn, doneOn, proof);
    }

    /** Refuses a day before anybody had complained. */
    public static void requireDoneSince(LocalDate receivedOn, LocalDate on) {
        if (on.isBefore(receivedOn)) {
            throw new Refusal(OutcomeRefusal.DONE_BEFORE_RECEIPT);
        }
    }

    public boolean isDone() {
        return doneOn != null;
    }

    public Optional<LocalDate> completedOn() {
        return Optional.ofNullable(doneOn);
    }
}
