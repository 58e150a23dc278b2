package org.forthright.app.complaint.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.forthright.app.complaint.Stories;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.app.house.stage.TimeMachine;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.complaint.consent.Consent;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.complaint.consent.ConsentPurpose;
import org.forthright.complaint.consent.Consents;
import org.forthright.complaint.participation.Progress;
import org.forthright.complaint.participation.Progresses;
import org.forthright.complaint.step.sharing.AskConsent;
import org.forthright.complaint.step.sharing.ForwardComplaint;
import org.forthright.complaint.step.sharing.RecordConsent;
import org.forthright.investigation.evidence.SourceClass;
import org.forthright.investigation.step.AddEvidence;
import org.forthright.investigation.step.IncomingPaper;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.platform.document.Document;
import org.forthright.platform.document.Documents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The person's last word decides: a yes that was taken back, or a later no, is not forgotten by asking again. */
@House
class SecondThoughtsTest {

    private static final String HANDLER = "imran.sayeed";
    private static final String THERE = "helen.croft";

    @Inject
    Cast cast;

    @Inject
    TimeMachine timeMachine;

    @Inject
    Stories stories;

    @Inject
    AskConsent askConsent;

    @Inject
    RecordConsent recordConsent;

    @Inject
    ForwardComplaint forwardComplaint;

    @Inject
    AddEvidence addEvidence;

    @Inject
    Consents consents;

    @Inject
    Progresses progresses;

    @Inject
    Documents documents;

    @AfterEach
    void back() {
        timeMachine.back();
    }

    @Test
    void showsTheProviderWhatIsNewWhileThePersonAgrees() {
        Complaint complaint = stories.forwarded();
        share(complaint, "agreed.txt");
        assertThat(papersThere(complaint)).contains("agreed.txt");
        assertThat(participantsThere(complaint)).contains("Northmoor Integrated Care Board");
    }

    @Test
    void showsNothingNewAfterAWithdrawalThoughTheQuestionIsPutAgain() {
        Complaint complaint = stories.forwarded();
        share(complaint, "before.txt");
        on(24, () -> withdraw(complaint));
        share(complaint, "withdrawn.txt");
        on(25, () -> ask(complaint));
        share(complaint, "asked-again.txt");
        assertThat(papersThere(complaint)).contains("before.txt").doesNotContain("withdrawn.txt", "asked-again.txt");
        assertThat(participantsThere(complaint))
                .as("nor how far the commissioner is")
                .doesNotContain("Northmoor Integrated Care Board");
    }

    @Test
    void showsNothingNewAfterALaterNo() {
        Complaint complaint = stories.forwarded();
        on(24, () -> withdraw(complaint));
        on(25, () -> ask(complaint));
        on(26, () -> answer(complaint, ConsentAnswer.REFUSED));
        share(complaint, "refused.txt");
        assertThat(papersThere(complaint)).doesNotContain("refused.txt");
    }

    @Test
    void showsWhatIsNewAgainAfterALaterYes() {
        Complaint complaint = stories.forwarded();
        on(24, () -> withdraw(complaint));
        share(complaint, "withdrawn.txt");
        on(25, () -> ask(complaint));
        on(26, () -> answer(complaint, ConsentAnswer.GIVEN));
        share(complaint, "given-again.txt");
        assertThat(papersThere(complaint)).contains("given-again.txt").doesNotContain("withdrawn.txt");
        assertThat(participantsThere(complaint)).contains("Northmoor Integrated Care Board");
    }

    @Test
    void forwardsNothingOnAWithdrawnYesThoughTheQuestionIsOpenAgain() {
        Complaint complaint = stories.withPoints(ConsentAnswer.GIVEN);
        on(24, () -> withdraw(complaint));
        on(25, () -> ask(complaint));
        refuses(
                ComplaintRefusal.CONSENT_WITHDRAWN,
                () -> forwardComplaint.preview(
                        complaint.reference(),
                        new ForwardComplaint.Command(
                                Stories.calderbrook(), stories.pointsOf(complaint), Set.of(), "")));
    }

    @Test
    void putsNoYesInDoubtByAskingAgain() {
        Complaint complaint = stories.forwarded();
        refuses(ComplaintRefusal.CONSENT_STANDS, () -> ask(complaint));
    }

    private void on(int day, Runnable step) {
        timeMachine.moveTo(LocalDateTime.of(2026, 11, day, 10, 0));
        cast.as(Cast.NORTHMOOR, HANDLER, step);
    }

    private void ask(Complaint complaint) {
        askConsent.ask(complaint.reference(), Stories.calderbrook(), ConsentPurpose.FORWARD);
    }

    private void answer(Complaint complaint, ConsentAnswer answer) {
        recordConsent.record(
                complaint.reference(),
                newest(complaint),
                new RecordConsent.Command(answer, "Farida Okonjo", "by telephone"));
    }

    private void withdraw(Complaint complaint) {
        recordConsent.withdraw(complaint.reference(), newest(complaint));
    }

    private UUID newest(Complaint complaint) {
        return consents.newest(complaint.id(), Stories.calderbrook(), ConsentPurpose.FORWARD)
                .map(Consent::id)
                .orElseThrow();
    }

    private void share(Complaint complaint, String name) {
        cast.as(
                Cast.NORTHMOOR,
                HANDLER,
                () -> addEvidence.add(
                        complaint.reference(),
                        new AddEvidence.Command(
                                new IncomingPaper(
                                        name,
                                        "Words".getBytes(StandardCharsets.UTF_8),
                                        "Farida Okonjo",
                                        LocalDate.of(2026, 11, 20)),
                                SourceClass.RECORDS,
                                "",
                                stories.pointsOf(complaint),
                                true)));
    }

    private List<String> papersThere(Complaint complaint) {
        return cast.as(Cast.CALDERBROOK, THERE, () -> documents.of(complaint.id()).stream()
                .map(Document::name)
                .toList());
    }

    private List<String> participantsThere(Complaint complaint) {
        return cast.as(Cast.CALDERBROOK, THERE, () -> progresses.of(complaint.id()).stream()
                .map(Progress::organisationName)
                .toList());
    }

    private void refuses(ComplaintRefusal reason, Runnable step) {
        assertThatThrownBy(() -> cast.as(Cast.NORTHMOOR, HANDLER, step))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
