package org.forthright.complaint;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.forthright.complaint.clock.Plan;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.complaint.point.Finding;
import org.forthright.complaint.point.FindingOutcome;
import org.forthright.complaint.step.AcknowledgeComplaint;
import org.forthright.complaint.step.sharing.ForwardComplaint;
import org.forthright.complaint.step.sharing.RecordConsent;
import org.forthright.kernel.refusal.Refusal;
import org.junit.jupiter.api.Test;

/** Whoever sends a text, a form or a program: what is said about a complaint has its length. */
class TextsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 15);

    @Test
    void areNoLongerThanTheirFormsTake() {
        refuses("What you say must be 5,000", () -> acknowledgement(5_001));
        refuses("Your words must be 2,000", () -> forwarding(2_001));
        refuses(
                "Who answered must be 200",
                () -> new RecordConsent.Command(ConsentAnswer.GIVEN, text(201), "By phone"));
        refuses(
                "How they answered must be 200",
                () -> new RecordConsent.Command(ConsentAnswer.GIVEN, "Ann", text(201)));
        refuses("How it is looked at must be 4,000", () -> new Plan.Terms(DAY, true, text(4_001), "Weekly", ""));
        refuses("How the person is kept informed must be", () -> new Plan.Terms(DAY, true, "We ask", text(4_001), ""));
        refuses("The reason must be 4,000", () -> new Plan.Terms(DAY, true, "We ask", "Weekly", text(4_001)));
        refuses(
                "Each part of a finding must be 10,000",
                () -> new Finding.Words("A plan", text(10_001), "", "None", "", FindingOutcome.UPHELD));
    }

    @Test
    void mayBeAsLongAsTheirFormsTake() {
        acknowledgement(5_000);
        forwarding(2_000);
        new RecordConsent.Command(ConsentAnswer.GIVEN, text(200), text(200));
        new Plan.Terms(DAY, true, text(4_000), text(4_000), text(4_000));
        new Finding.Words(text(10_000), text(10_000), text(10_000), text(10_000), "", FindingOutcome.UPHELD);
    }

    private static AcknowledgeComplaint.Command acknowledgement(int length) {
        return new AcknowledgeComplaint.Command(AcknowledgeComplaint.How.LETTER, true, text(length));
    }

    private static ForwardComplaint.Command forwarding(int length) {
        return new ForwardComplaint.Command(UUID.randomUUID(), Set.of(), Set.of(), text(length));
    }

    private static String text(int length) {
        return "a".repeat(length);
    }

    private static void refuses(String sentence, ThrowingCallable longer) {
        assertThatThrownBy(longer).isInstanceOf(Refusal.class).hasMessageStartingWith(sentence);
    }
}
