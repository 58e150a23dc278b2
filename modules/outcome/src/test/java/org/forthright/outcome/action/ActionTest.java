package org.forthright.outcome.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.outcome.OutcomeRefusal;
import org.junit.jupiter.api.Test;

class ActionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Action reimbursement =
            Action.promised("Pay back the taxi, 42 pounds", "Finance office", LocalDate.of(2026, 11, 22));

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
        assertThatThrownBy(() -> Action.promised(long501, "Finance office", TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("500 characters");
        assertThatThrownBy(() -> Action.promised("Pay back the taxi", "a".repeat(101), TODAY))
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

    private static void assertRefused(OutcomeRefusal reason, Runnable what) {
        assertThatThrownBy(what::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}
