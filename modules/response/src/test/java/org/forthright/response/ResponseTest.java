package org.forthright.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.forthright.complaint.point.FindingOutcome;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.response.draft.Checklist;
import org.forthright.response.reading.Attestation;
import org.forthright.response.reading.Check;
import org.forthright.response.reading.Return;
import org.junit.jupiter.api.Test;

class ResponseTest {

    private static final Attestation BOTH = new Attestation(true, true);

    @Test
    void goesFromItsWriterToAnotherReaderToTheSignerToThePerson() {
        Response response = Drafts.draft();
        response.submit(Drafts.complete());
        assertThat(response.state()).isEqualTo(ResponseState.CHECKING);
        response.pass(Drafts.lucy(), BOTH, "", Drafts.MONDAY);
        assertThat(response.state()).isEqualTo(ResponseState.SIGNING);
        response.sign(Drafts.patrick(), "", Drafts.LETTER, "a fingerprint", Drafts.MONDAY);
        assertThat(response.state()).isEqualTo(ResponseState.SIGNED);
        ResponseEvent event = response.send(Drafts.samir(), sending(letter()), Drafts.MONDAY);
        assertThat(response.state()).isEqualTo(ResponseState.SENT);
        assertThat(event.details()).containsEntry("how", "by post").containsEntry("outcome", "Upheld");
    }

    @Test
    void goesStraightToTheSignerUnderAProcedureThatAsksForNoCheckAndSaysUnderWhich() {
        Response response = Drafts.draft();
        ResponseEvent event = response.submitUnchecked(Drafts.complete(), "oakfield-diagnostics/2");
        assertThat(response.state()).isEqualTo(ResponseState.SIGNING);
        assertThat(response.check()).isEmpty();
        assertThat(response.uncheckedUnder()).hasValue("oakfield-diagnostics/2");
        assertThat(event.details()).containsEntry("procedure", "oakfield-diagnostics/2");
        response.write(Drafts.lucy(), Drafts.everythingBut("impact"), Drafts.MONDAY);
        assertThat(response.state()).isEqualTo(ResponseState.DRAFT);
        assertThat(response.uncheckedUnder()).isEmpty();
    }

    @Test
    void refusesToSubmitWhileContentsAreMissingAndNamesThem() {
        Response response = Drafts.draft();
        Checklist checklist = Checklist.of(Drafts.contents(), Drafts.everythingBut("apology", "wider-learning"), true);
        assertThatThrownBy(() -> response.submit(checklist))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("A point is upheld, but the letter does not yet apologise for it.")
                .hasMessageContaining("The letter does not yet say what we learned for others.");
        assertThat(response.state()).isEqualTo(ResponseState.DRAFT);
    }

    @Test
    void refusesToCheckOwnDraft() {
        refuses(ResponseRefusal.OWN_DRAFT, () -> Drafts.submitted().pass(Drafts.samir(), BOTH, "", Drafts.MONDAY));
    }

    @Test
    void refusesACheckerWhoWroteAnyOfIt() {
        Response response = Drafts.draft();
        response.write(Drafts.lucy(), Drafts.everythingBut("impact"), Drafts.MONDAY);
        response.write(Drafts.samir(), Drafts.everything(), Drafts.MONDAY);
        response.submit(Drafts.complete());
        refuses(ResponseRefusal.OWN_DRAFT, () -> response.pass(Drafts.lucy(), BOTH, "", Drafts.MONDAY));
        response.pass(Drafts.patrick(), BOTH, "", Drafts.MONDAY);
        assertThat(response.check()).map(Check::byName).hasValue("Patrick Donnelly");
    }

    @Test
    void passesOnlyWithBothAttestations() {
        refuses(ResponseRefusal.NOT_ATTESTED, () -> Drafts.submitted()
                .pass(Drafts.lucy(), new Attestation(true, false), "", Drafts.MONDAY));
    }

    @Test
    void isReturnedOnlyWithReasons() {
        Response response = Drafts.submitted();
        refuses(ResponseRefusal.REASONS_MISSING, () -> response.sendBack(Drafts.lucy(), " ", Drafts.MONDAY));
        response.sendBack(Drafts.lucy(), "Point 2 is not answered.", Drafts.MONDAY);
        assertThat(response.state()).isEqualTo(ResponseState.DRAFT);
        assertThat(response.lastReturn()).map(Return::reasons).hasValue("Point 2 is not answered.");
    }

    @Test
    void takesRemarksAndReasonsOfAReadableLength() {
        String long5001 = "a".repeat(5_001);
        assertThatThrownBy(() -> Drafts.submitted().pass(Drafts.lucy(), BOTH, long5001, Drafts.MONDAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("The remark must be 5,000 characters");
        assertThatThrownBy(() -> Drafts.submitted().sendBack(Drafts.lucy(), long5001, Drafts.MONDAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("The reasons must be 5,000 characters");
    }

    @Test
    void refusesSomebodyWhoReadOtherWords() {
        refuses(ResponseRefusal.CHANGED_SINCE_READ, () -> Drafts.submitted().requireRead(7));
    }

    @Test
    void startsAgainWithItsWritersWhenChangedAfterTheCheck() {
        Response response = Drafts.checked();
        assertThat(response.write(Drafts.samir(), Drafts.everythingBut("evidence"), Drafts.MONDAY))
                .containsInstanceOf(ResponseEvent.Reopened.class);
        assertThat(response.state()).isEqualTo(ResponseState.DRAFT);
        assertThat(response.check()).isEmpty();
        refuses(
                ResponseRefusal.NOT_TO_SIGN,
                () -> response.sign(Drafts.patrick(), "", Drafts.LETTER, "a fingerprint", Drafts.MONDAY));
    }

    @Test
    void staysCheckedWhenSavedWithoutAChange() {
        Response response = Drafts.checked();
        assertThat(response.write(Drafts.samir(), Drafts.everything(), Drafts.MONDAY))
                .isEmpty();
        assertThat(response.state()).isEqualTo(ResponseState.SIGNING);
    }

    @Test
    void isFrozenOnceSigned() {
        refuses(ResponseRefusal.FROZEN, () -> Drafts.signed()
                .write(Drafts.samir(), Drafts.everything(), Drafts.MONDAY));
    }

    @Test
    void refusesARecordingInPlaceOfTheLetter() {
        Envelope.Item recording = new Envelope.Item(UUID.randomUUID(), true);
        refuses(ResponseRefusal.RECORDING_ALONE, () -> Drafts.signed()
                .send(Drafts.samir(), sending(recording), Drafts.MONDAY));
        assertThat(ResponseRefusal.RECORDING_ALONE.citation().text())
                .isEqualTo("SI 2009/309 reg. 14(2); model procedure, paragraph 9.31");
    }

    @Test
    void letsARecordingGoWithTheLetter() {
        Response response = Drafts.signed();
        Envelope.Item recording = new Envelope.Item(UUID.randomUUID(), true);
        response.send(Drafts.samir(), sending(letter(), recording), Drafts.MONDAY);
        assertThat(response.enclosures()).containsExactly(recording.document());
    }

    @Test
    void refusesAnEnvelopeWithoutTheLetter() {
        refuses(ResponseRefusal.LETTER_NOT_ENCLOSED, () -> Drafts.signed()
                .send(Drafts.samir(), sending(), Drafts.MONDAY));
    }

    @Test
    void isSentOnlyOnce() {
        Response response = Drafts.signed();
        response.send(Drafts.samir(), sending(letter()), Drafts.MONDAY);
        refuses(ResponseRefusal.NOT_TO_SEND, () -> response.send(Drafts.samir(), sending(letter()), Drafts.MONDAY));
    }

    private static Envelope.Item letter() {
        return new Envelope.Item(Drafts.LETTER, false);
    }

    private static Sending sending(Envelope.Item... papers) {
        return new Sending(Dispatch.How.POST, new Envelope(List.of(papers)), FindingOutcome.UPHELD, Set.of());
    }

    private static void refuses(ResponseRefusal reason, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}
