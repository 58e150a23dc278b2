package org.forthright.app.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.forthright.app.complaint.Stories;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.complaint.point.Finding;
import org.forthright.complaint.point.Findings;
import org.forthright.complaint.point.Points;
import org.forthright.investigation.InvestigationRefusal;
import org.forthright.investigation.evidence.EvidenceRegister;
import org.forthright.investigation.note.InternalNotes;
import org.forthright.investigation.step.AddEvidence;
import org.forthright.investigation.step.RecordFinding;
import org.forthright.investigation.step.WriteNote;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.organisation.Organisation;
import org.forthright.platform.audit.Timeline;
import org.forthright.platform.audit.TimelineEntry;
import org.forthright.platform.document.DocumentKind;
import org.forthright.platform.document.Documents;
import org.forthright.platform.refused.AccessDenied;
import org.forthright.platform.refused.Conflict;
import org.junit.jupiter.api.Test;

/** Finding out at the provider, while the commissioner keeps watch without looking over its shoulder. */
@House
class InvestigationTest {

    @Inject
    Cast cast;

    @Inject
    Stories stories;

    @Inject
    InvestigationStories hospital;

    @Inject
    WriteNote writeNote;

    @Inject
    AddEvidence addEvidence;

    @Inject
    RecordFinding recordFinding;

    @Inject
    InternalNotes notes;

    @Inject
    EvidenceRegister register;

    @Inject
    Documents documents;

    @Inject
    Points points;

    @Inject
    Findings findings;

    @Inject
    Timeline timeline;

    @Test
    void keepsNotesFromTheOtherOrganisationAndFromItsTimeline() {
        Complaint complaint = hospital.investigating();
        cast.as(Cast.CALDERBROOK, "samir.khalil", () -> {
            writeNote.write(complaint.reference(), "The ward sister is on leave until Thursday.");
            assertThat(notes.of(complaint.id())).hasSize(1);
            assertThat(kinds(complaint)).contains("investigation.note-written");
        });
        cast.as(Cast.NORTHMOOR, "ruth.adeyemi", () -> {
            assertThat(notes.of(complaint.id())).isEmpty();
            assertThat(notes.count("organisationId", Organisation.idOf(Cast.CALDERBROOK)))
                    .isZero();
            assertThat(kinds(complaint)).noneMatch(kind -> kind.startsWith("investigation."));
        });
    }

    @Test
    void keepsEvidenceAndFindingsFromTheCommissionerWhileTheWorkGoesOn() {
        Complaint complaint = hospital.found();
        hospital.wardRecord(complaint, false);
        cast.as(Cast.NORTHMOOR, "ruth.adeyemi", () -> {
            assertThat(register.of(complaint.id())).isEmpty();
            assertThat(documents.of(complaint.id())).noneMatch(paper -> paper.kind() == DocumentKind.EVIDENCE);
            assertThat(findings.of(complaint.id())).isEmpty();
            assertThat(kinds(complaint)).noneMatch(kind -> kind.startsWith("investigation."));
        });
    }

    @Test
    void showsThePaperThatTheHandlerChoseToShare() {
        Complaint complaint = hospital.investigating();
        UUID paper = hospital.wardRecord(complaint, true).documentId();
        cast.as(Cast.NORTHMOOR, "ruth.adeyemi", () -> {
            assertThat(register.of(complaint.id())).hasSize(1);
            assertThat(documents.bytes(documents.find(complaint.id(), paper).orElseThrow()))
                    .asString()
                    .startsWith("22:40 Discharged.");
            assertThat(kinds(complaint)).contains("investigation.evidence-shared");
        });
        cast.as(Cast.FELLSIDE, "bethan.rees", () -> assertThat(documents.find(complaint.id(), paper))
                .isEmpty());
    }

    @Test
    void knowsARecordingFromAPaper() {
        Complaint complaint = hospital.investigating();
        cast.as(Cast.CALDERBROOK, "samir.khalil", () -> {
            UUID recording = addEvidence
                    .add(complaint.reference(), InvestigationStories.recording(hospital.onBoth(complaint)))
                    .documentId();
            assertThat(documents.find(complaint.id(), recording))
                    .hasValueSatisfying(paper -> assertThat(paper.kind()).isEqualTo(DocumentKind.RECORDING));
        });
    }

    @Test
    void refusesEvidenceThatSpeaksToNoPoint() {
        Complaint complaint = hospital.investigating();
        refuses(
                InvestigationRefusal.NOT_ONE_OF_THE_POINTS,
                () -> addEvidence.add(
                        complaint.reference(), InvestigationStories.wardRecord(false, Set.of(UUID.randomUUID()))));
    }

    @Test
    void refusesAFindingBeforeThePlanIsAgreed() {
        Complaint complaint = stories.withPoints(ConsentAnswer.GIVEN);
        assertThatThrownBy(() -> cast.as(
                        Cast.NORTHMOOR,
                        "imran.sayeed",
                        () -> recordFinding.record(complaint.reference(), 1, InvestigationStories.upheld(), null)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(InvestigationRefusal.NOT_BEING_INVESTIGATED));
    }

    @Test
    void refusesAFindingBySomebodyWhoDoesNotHandleTheComplaint() {
        Complaint complaint = hospital.investigating();
        assertThatThrownBy(() -> cast.as(
                        Cast.CALDERBROOK,
                        "lucy.tranter",
                        () -> recordFinding.record(complaint.reference(), 1, InvestigationStories.upheld(), null)))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() ->
                        cast.as(Cast.CALDERBROOK, "kofi.mensah", () -> writeNote.write(complaint.reference(), "Hello")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void keepsBothTextsWhenTwoPeopleWriteTheSameFinding() {
        Complaint complaint = hospital.found();
        int read = cast.as(
                Cast.CALDERBROOK, "samir.khalil", () -> finding(complaint).version());
        cast.as(
                Cast.CALDERBROOK,
                "helen.croft",
                () -> recordFinding.record(complaint.reference(), 1, worded("No plan was made."), read));
        assertThatThrownBy(() -> cast.as(
                        Cast.CALDERBROOK,
                        "samir.khalil",
                        () -> recordFinding.record(complaint.reference(), 1, worded("The plan was lost."), read)))
                .isInstanceOfSatisfying(Conflict.class, conflict -> assertThat(conflict.fields())
                        .anySatisfy(field -> {
                            assertThat(field.theirs()).isEqualTo("No plan was made.");
                            assertThat(field.mine()).isEqualTo("The plan was lost.");
                        }));
    }

    private Finding finding(Complaint complaint) {
        UUID point = points.require(complaint.id(), 1).id();
        return findings.mineOn(point).orElseThrow();
    }

    private static Finding.Words worded(String happened) {
        Finding.Words words = InvestigationStories.upheld();
        return new Finding.Words(
                words.shouldHaveHappened(),
                happened,
                words.evidence(),
                words.standard(),
                words.impact(),
                words.outcome());
    }

    private List<String> kinds(Complaint complaint) {
        return timeline.of(complaint.id(), 50).stream().map(TimelineEntry::kind).toList();
    }

    private void refuses(InvestigationRefusal reason, Runnable step) {
        assertThatThrownBy(() -> cast.as(Cast.CALDERBROOK, "samir.khalil", step))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
