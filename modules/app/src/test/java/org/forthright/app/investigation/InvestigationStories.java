package org.forthright.app.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.forthright.app.complaint.Stories;
import org.forthright.app.house.Cast;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.clock.Plan;
import org.forthright.complaint.point.Finding;
import org.forthright.complaint.point.FindingOutcome;
import org.forthright.complaint.step.AcknowledgeComplaint;
import org.forthright.complaint.step.AgreePlan;
import org.forthright.complaint.step.AllocateComplaint;
import org.forthright.investigation.evidence.Evidence;
import org.forthright.investigation.evidence.SourceClass;
import org.forthright.investigation.step.AddEvidence;
import org.forthright.investigation.step.IncomingPaper;
import org.forthright.investigation.step.RecordFinding;

/** The forwarded complaint of Farida Okonjo, looked into at Calderbrook Hospital by Samir Khalil. */
@ApplicationScoped
public class InvestigationStories {

    public static final String MANAGER = "helen.croft";
    public static final String HANDLER = "samir.khalil";

    private final Cast cast;
    private final Stories stories;
    private final AcknowledgeComplaint acknowledgeComplaint;
    private final AllocateComplaint allocateComplaint;
    private final AgreePlan agreePlan;
    private final AddEvidence addEvidence;
    private final RecordFinding recordFinding;

    @Inject
    InvestigationStories(
            Cast cast,
            Stories stories,
            AcknowledgeComplaint acknowledgeComplaint,
            AllocateComplaint allocateComplaint,
            AgreePlan agreePlan,
            AddEvidence addEvidence,
            RecordFinding recordFinding) {
        this.cast = cast;
        this.stories = stories;
        this.acknowledgeComplaint = acknowledgeComplaint;
        this.allocateComplaint = allocateComplaint;
        this.agreePlan = agreePlan;
        this.addEvidence = addEvidence;
        this.recordFinding = recordFinding;
    }

    /** The hospital has agreed its plan and may look into it. */
    public Complaint investigating() {
        return investigating(stories.forwarded());
    }

    public Complaint investigatingWithHerPaper() {
        return investigating(stories.forwardedWithItsPaper());
    }

    private Complaint investigating(Complaint complaint) {
        UUID samir = cast.actor(Cast.CALDERBROOK, HANDLER).person();
        cast.as(Cast.CALDERBROOK, MANAGER, () -> {
            acknowledgeComplaint.acknowledge(
                    complaint.reference(),
                    new AcknowledgeComplaint.Command(AcknowledgeComplaint.How.PHONE, true, "Rang her at three."));
            allocateComplaint.allocate(complaint.reference(), samir, "");
        });
        cast.as(
                Cast.CALDERBROOK,
                HANDLER,
                () -> agreePlan.agree(
                        complaint.reference(),
                        new Plan.Terms(
                                LocalDate.of(2027, 1, 15),
                                true,
                                "We read the ward's records and speak with the nurse in charge.",
                                "a telephone call every second Thursday",
                                ""),
                        0));
        return complaint;
    }

    /** Both points have a finding: the first upheld, the second not. */
    public Complaint found() {
        Complaint complaint = investigating();
        cast.as(Cast.CALDERBROOK, HANDLER, () -> {
            recordFinding.record(complaint.reference(), 1, upheld(), null);
            recordFinding.record(complaint.reference(), 2, notUpheld(), null);
        });
        return complaint;
    }

    public Evidence wardRecord(Complaint complaint, boolean shared) {
        return cast.as(
                Cast.CALDERBROOK,
                HANDLER,
                () -> addEvidence.add(complaint.reference(), wardRecord(shared, onBoth(complaint))));
    }

    public static AddEvidence.Command wardRecord(boolean shared, Set<UUID> points) {
        return new AddEvidence.Command(
                new IncomingPaper(
                        "ward-7-night-record.txt",
                        "22:40 Discharged. No care plan in the folder.".getBytes(StandardCharsets.UTF_8),
                        "Ward 7",
                        LocalDate.of(2026, 10, 2)),
                SourceClass.RECORDS,
                "No care plan was in the folder.",
                points,
                shared);
    }

    /** A sound file, as a meeting may leave one. */
    public static AddEvidence.Command recording(Set<UUID> points) {
        byte[] mp3 = new byte[1024];
        System.arraycopy("ID3".getBytes(StandardCharsets.US_ASCII), 0, mp3, 0, 3);
        return new AddEvidence.Command(
                new IncomingPaper("meeting.mp3", mp3, "Ward 7", LocalDate.of(2026, 11, 23)),
                SourceClass.STAFF,
                "The meeting with the family.",
                points,
                false);
    }

    public Set<UUID> onBoth(Complaint complaint) {
        return stories.pointsOf(complaint);
    }

    public static Finding.Words upheld() {
        return new Finding.Words(
                "He goes home with a care plan that his family has read.",
                "There was no care plan.",
                "The night record of ward 7",
                "The hospital's discharge policy, section 4",
                "He was without help for two days.",
                FindingOutcome.UPHELD);
    }

    public static Finding.Words notUpheld() {
        return new Finding.Words(
                "The family is told before he leaves.",
                "The ward rang the number that it had at 21:50.",
                "The telephone log",
                "The hospital's discharge policy, section 6",
                "",
                FindingOutcome.NOT_UPHELD);
    }
}
