package org.forthright.app.response;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.app.investigation.InvestigationStories;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.Stage;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.participation.Progress;
import org.forthright.complaint.participation.Progresses;
import org.forthright.complaint.point.Findings;
import org.forthright.investigation.step.AddEvidence;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.platform.audit.Timeline;
import org.forthright.platform.audit.TimelineEntry;
import org.forthright.platform.document.Document;
import org.forthright.platform.document.DocumentKind;
import org.forthright.platform.document.Documents;
import org.forthright.platform.paper.Fingerprint;
import org.forthright.platform.paper.PageImages;
import org.forthright.platform.refused.AccessDenied;
import org.forthright.platform.refused.Conflict;
import org.forthright.response.Attestation;
import org.forthright.response.Dispatch;
import org.forthright.response.ResponseRefusal;
import org.forthright.response.Responses;
import org.forthright.response.Signature;
import org.forthright.response.step.CheckResponse;
import org.forthright.response.step.SendResponse;
import org.forthright.response.step.SubmitResponse;
import org.forthright.response.step.WriteResponse;
import org.junit.jupiter.api.Test;

/** The provider answers; the commissioner sees nothing of it before it is sent, and the outcome afterwards. */
@House
class ResponseStepsTest {

    @Inject
    Cast cast;

    @Inject
    InvestigationStories investigations;

    @Inject
    ResponseStories stories;

    @Inject
    Participations participations;

    @Inject
    Progresses progresses;

    @Inject
    Responses responses;

    @Inject
    Findings findings;

    @Inject
    Documents documents;

    @Inject
    Timeline timeline;

    @Inject
    WriteResponse writeResponse;

    @Inject
    SubmitResponse submitResponse;

    @Inject
    CheckResponse checkResponse;

    @Inject
    SendResponse sendResponse;

    @Inject
    AddEvidence addEvidence;

    @Test
    void beginsFromPointsAndFindings() {
        Complaint complaint = stories.drafted();
        cast.as(Cast.CALDERBROOK, ResponseStories.WRITER, () -> {
            Map<String, String> parts = responses.require(complaint.id()).parts();
            assertThat(parts.get("issues-and-outcome-sought")).isEqualTo("""
                    You asked us to look at these points:

                    1. He was sent home without a care plan.
                    2. Nobody told the family that he was coming home.

                    You told us what you would like to happen: An explanation, an apology and a change to discharge checks""");
            assertThat(parts.get("outcome")).isEqualTo("""
                    Point 1. He was sent home without a care plan.
                    Our finding: Upheld
                    This means that what happened is not what should have happened.

                    Point 2. Nobody told the family that he was coming home.
                    Our finding: Not upheld
                    This means that we found nothing that should have been done differently.""");
            assertThat(parts.get("impact")).isEqualTo("He was without help for two days.");
            assertThat(participations.require(complaint.reference()).stage()).isEqualTo(Stage.DRAFTING);
        });
    }

    @Test
    void refusesToBeginBeforeEveryPointHasAFinding() {
        Complaint complaint = investigations.investigating();
        refuses(
                ResponseRefusal.FINDINGS_MISSING,
                () -> as(ResponseStories.WRITER, () -> writeResponse.write(complaint.reference(), Map.of(), null)));
    }

    @Test
    void refusesToSubmitAnIncompleteDraftAndNamesWhatIsMissing() {
        Complaint complaint = investigations.found();
        as(ResponseStories.WRITER, () -> writeResponse.write(complaint.reference(), Map.of(), null));
        assertThatThrownBy(() -> as(ResponseStories.WRITER, () -> submitResponse.submit(complaint.reference())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("The letter does not yet tell the person that they can go to the Ombudsman.");
    }

    @Test
    void keepsBothTextsWhenTwoPeopleWriteTheSameDraft() {
        Complaint complaint = stories.drafted();
        int read = version(complaint);
        as("helen.croft", () -> writeResponse.write(complaint.reference(), with(complaint, "Helen's words."), read));
        assertThatThrownBy(() -> as(
                        ResponseStories.WRITER,
                        () -> writeResponse.write(complaint.reference(), with(complaint, "Samir's words."), read)))
                .isInstanceOfSatisfying(Conflict.class, conflict -> assertThat(conflict.fields())
                        .filteredOn(Conflict.Field::differs)
                        .containsExactly(new Conflict.Field("Our apology", "Helen's words.", "Samir's words.")));
    }

    @Test
    void refusesACheckByItsWriter() {
        Complaint complaint = stories.submitted();
        int read = version(complaint);
        refuses(
                ResponseRefusal.OWN_DRAFT,
                () -> as(
                        ResponseStories.WRITER,
                        () -> checkResponse.pass(complaint.reference(), read, new Attestation(true, true), "")));
    }

    @Test
    void goesBackToDraftingWhenItsWordsChangeAfterTheCheck() {
        Complaint complaint = stories.checked();
        int read = version(complaint);
        as(ResponseStories.WRITER, () -> writeResponse.write(complaint.reference(), with(complaint, "Sorry."), read));
        assertThat(stage(complaint)).isEqualTo(Stage.DRAFTING);
        refuses(ResponseRefusal.NOT_TO_SIGN, () -> stories.sign(complaint, ResponseStories.SIGNER));
    }

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

    private UUID letter(Complaint complaint) {
        return cast.as(Cast.CALDERBROOK, ResponseStories.WRITER, () -> stories.letterOf(complaint));
    }

    private int version(Complaint complaint) {
        return cast.as(Cast.CALDERBROOK, ResponseStories.WRITER, () -> responses
                .require(complaint.id())
                .version());
    }

    private Stage stage(Complaint complaint) {
        return cast.as(Cast.CALDERBROOK, ResponseStories.WRITER, () -> participations
                .require(complaint.reference())
                .stage());
    }

    private Map<String, String> with(Complaint complaint, String apology) {
        Map<String, String> parts = responses.require(complaint.id()).parts();
        parts.put("apology", apology);
        return parts;
    }

    private Progress theirs(Complaint complaint) {
        return progresses.of(complaint.id()).stream()
                .filter(progress -> progress.organisationName().equals("Calderbrook Hospital Trust"))
                .findFirst()
                .orElseThrow();
    }

    private static String words(byte[] pdf) {
        return IntStream.rangeClosed(1, PageImages.pages(pdf))
                .mapToObj(page -> PageImages.of(pdf, page, 40).text())
                .collect(joining("\n"));
    }

    private void as(String username, Runnable task) {
        cast.as(Cast.CALDERBROOK, username, task);
    }

    private static void refuses(ResponseRefusal reason, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}
