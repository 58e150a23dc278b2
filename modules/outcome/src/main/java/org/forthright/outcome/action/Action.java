package org.forthright.outcome.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.forthright.kernel.refusal.Refusal;
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

    /** At most this many characters: one thing to be done, not a report. */
    public static final int MAX_LENGTH = 500;

    public static Action promised(String what, String owner, LocalDate dueOn) {
        return new Action(what, owner, dueOn, null, "");
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

    public boolean isDone() {
        return doneOn != null;
    }

    public Optional<LocalDate> completedOn() {
        return Optional.ofNullable(doneOn);
    }
}
