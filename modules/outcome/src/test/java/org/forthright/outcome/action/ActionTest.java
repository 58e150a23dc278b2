package org.forthright.outcome.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.outcome.OutcomeRefusal;
import org.junit.jupiter.api.Test;

class ActionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Action reimbursement = promised(LocalDate.of(2026, 11, 22));

    @Test
    void isDueOnADayThatPeoplePlanFor() {
        for (LocalDate day : List.of(LocalDate.of(2025, 11, 23), TODAY, LocalDate.of(2031, 11, 23))) {
            assertThat(promised(day).dueOn()).isEqualTo(day);
        }
        for (LocalDate day : List.of(
                LocalDate.of(2025, 11, 22),
                LocalDate.of(2031, 11, 24),
                LocalDate.of(1000, 2, 1),
                LocalDate.of(2999, 2, 1))) {
            assertRefused(OutcomeRefusal.NO_DAY_FOR_IT, () -> promised(day));
        }
    }

    @Test
    void isDoneWithProof() {
        Action done = reimbursement.done(TODAY, "Bank transfer of 23 November", TODAY);
        assertThat(done.completedOn()).contains(TODAY);
        assertThat(done.proof()).isEqualTo("Bank transfer of 23 November");
    }

    @Test
    void refusesToBeDoneWithoutProofTwiceOrInTheFuture() {
        assertRefused(OutcomeRefusal.PROOF_MISSING, () -> reimbursement.done(TODAY, " ", TODAY));
        assertRefused(OutcomeRefusal.NOT_DONE_YET, () -> reimbursement.done(TODAY.plusDays(1), "A receipt", TODAY));
        assertRefused(
                OutcomeRefusal.DONE_BEFORE_RECEIPT, () -> Action.requireDoneSince(TODAY, LocalDate.of(1000, 1, 1)));
        Action done = reimbursement.done(TODAY, "A receipt", TODAY);
        assertRefused(OutcomeRefusal.ALREADY_DONE, () -> done.done(TODAY, "Another receipt", TODAY));
    }

    @Test
    void nothingLearnedIsNeverSaidWithoutAReason() {
        assertRefused(
                OutcomeRefusal.REASON_MISSING,
                () -> new NoLearning(UUID.randomUUID(), UUID.randomUUID(), "", "Helen Croft", TODAY, Set.of()));
    }

    @Test
    void isOneThingToBeDoneAndNoReport() {
        String long501 = "a".repeat(501);
        assertThatThrownBy(() -> Action.promised(long501, "Finance office", TODAY, TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("500 characters");
        assertThatThrownBy(() -> Action.promised("Pay back the taxi", "a".repeat(101), TODAY, TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("100 characters");
        assertThatThrownBy(() -> reimbursement.done(TODAY, long501, TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("The proof");
        assertThatThrownBy(() ->
                        new NoLearning(UUID.randomUUID(), UUID.randomUUID(), long501, "Helen Croft", TODAY, Set.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("The reason");
    }

    private static Action promised(LocalDate dueOn) {
        return Action.promised("Pay back the taxi, 42 pounds", "Finance office", dueOn, TODAY);
    }

    private static void assertRefused(OutcomeRefusal reason, Runnable what) {
        assertThatThrownBy(what::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}
