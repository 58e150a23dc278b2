package org.forthright.app.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.app.investigation.InvestigationStories;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.Stage;
import org.forthright.complaint.participation.Progress;
import org.forthright.complaint.participation.Progresses;
import org.forthright.complaint.point.Findings;
import org.forthright.investigation.step.AddEvidence;
import org.forthright.platform.audit.Timeline;
import org.forthright.platform.audit.TimelineEntry;
import org.forthright.platform.document.Document;
import org.forthright.platform.document.DocumentKind;
import org.forthright.platform.document.Documents;
import org.forthright.platform.paper.Fingerprint;
import org.forthright.platform.refused.AccessDenied;
import org.forthright.response.Dispatch;
import org.forthright.response.ResponseRefusal;
import org.forthright.response.Signature;
import org.forthright.response.step.SendResponse;
import org.junit.jupiter.api.Test;

/** Signed it is frozen; sent, it and its outcome are seen by the commissioner, and nothing before. */
@House
class ResponseSignatureTest extends AnsweredAtCalderbrook {

    @Inject
    Progresses progresses;

    @Inject
    Findings findings;

    @Inject
    Documents documents;

    @Inject
    Timeline timeline;

    @Inject
    SendResponse sendResponse;

    @Inject
    AddEvidence addEvidence;

    @Test
    void refusesASignatureWithoutTheRole() {
        Complaint complaint = stories.checked();
        assertThatThrownBy(() -> stories.sign(complaint, ResponseStories.CHECKER))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void freezesTheSignedLetterInLargePrintWithItsFingerprint() {
        Complaint complaint = stories.checked();
        Document letter = stories.sign(complaint, ResponseStories.SIGNER);
        as(ResponseStories.WRITER, () -> {
            byte[] pdf =
                    documents.bytes(documents.find(complaint.id(), letter.id()).orElseThrow());
            Signature signature = responses.require(complaint.id()).signature().orElseThrow();
            assertThat(Fingerprint.of(pdf)).isEqualTo(signature.sha256()).isEqualTo(letter.sha256());
            assertThat(letter.kind()).isEqualTo(DocumentKind.RESPONSE);
            assertThat(words(pdf))
                    .contains("Our apology", "Patrick Donnelly", "Responsible person", "Ombudsman")
                    .doesNotContain("on behalf of");
        });
        assertThat(stage(complaint)).isEqualTo(Stage.SENDING);
    }

    @Test
    void letsADelegateSignOnBehalfOfTheResponsiblePerson() {
        stories.letHelenSignForPatrick();
        Complaint complaint = stories.checked();
        Document letter = stories.sign(complaint, "helen.croft");
        as("helen.croft", () -> {
            assertThat(responses.require(complaint.id()).signature())
                    .map(Signature::onBehalfOf)
                    .hasValue("Patrick Donnelly");
            assertThat(words(documents.bytes(letter)))
                    .contains("on behalf of Patrick Donnelly, Responsible person")
                    .contains("Signed electronically on 23 November 2026");
            assertThat(timeline.of(complaint.id(), 5))
                    .extracting(TimelineEntry::sentence)
                    .contains("Response signed on behalf of Patrick Donnelly and frozen");
        });
    }

    @Test
    void refusesToSendARecordingAlone() {
        Complaint complaint = stories.signed();
        UUID recording = cast.as(Cast.CALDERBROOK, ResponseStories.WRITER, () -> addEvidence
                .add(complaint.reference(), InvestigationStories.recording(investigations.onBoth(complaint)))
                .documentId());
        refuses(ResponseRefusal.RECORDING_ALONE, () -> send(complaint, Set.of(recording)));
        send(complaint, Set.of(letter(complaint), recording));
        assertThat(cast.as(Cast.CALDERBROOK, ResponseStories.WRITER, () -> responses
                        .require(complaint.id())
                        .enclosures()))
                .containsExactly(recording);
    }

    @Test
    void showsTheCommissionerNothingBeforeItIsSent() {
        Complaint complaint = stories.signed();
        cast.as(Cast.NORTHMOOR, "ruth.adeyemi", () -> {
            assertThat(responses.of(complaint.id())).isEmpty();
            assertThat(findings.of(complaint.id())).isEmpty();
            assertThat(documents.of(complaint.id())).noneMatch(paper -> paper.kind() == DocumentKind.RESPONSE);
            assertThat(timeline.of(complaint.id(), 50))
                    .extracting(TimelineEntry::kind)
                    .noneMatch(kind -> kind.startsWith("response."));
            assertThat(theirs(complaint).outcome()).isEmpty();
        });
    }

    @Test
    void showsTheCommissionerTheOutcomeOnceItIsSent() {
        Complaint complaint = stories.sent();
        assertThat(stage(complaint)).isEqualTo(Stage.ANSWERED);
        UUID letter = letter(complaint);
        cast.as(Cast.NORTHMOOR, "ruth.adeyemi", () -> {
            assertThat(theirs(complaint).outcome()).hasValue("Partly upheld");
            assertThat(theirs(complaint).answeredOn()).isPresent();
            assertThat(findings.of(complaint.id())).hasSize(2);
            assertThat(documents.find(complaint.id(), letter)).isPresent();
            assertThat(timeline.of(complaint.id(), 50))
                    .extracting(TimelineEntry::sentence)
                    .contains("Response sent by post: Partly upheld");
            assertThat(responses.of(complaint.id())).isEmpty();
        });
    }

    private void send(Complaint complaint, Set<UUID> papers) {
        as(ResponseStories.WRITER, () -> sendResponse.send(complaint.reference(), Dispatch.How.POST, papers));
    }

    private Progress theirs(Complaint complaint) {
        return progresses.of(complaint.id()).stream()
                .filter(progress -> progress.organisationName().equals("Calderbrook Hospital Trust"))
                .findFirst()
                .orElseThrow();
    }
}
