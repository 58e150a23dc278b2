package org.forthright.local.demo.play;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.forthright.complaint.point.Finding;
import org.forthright.complaint.point.FindingOutcome;
import org.forthright.complaint.point.Point;
import org.forthright.investigation.step.AddEvidence;
import org.forthright.investigation.step.RecordFinding;
import org.forthright.investigation.step.WriteNote;
import org.forthright.kernel.time.London;
import org.forthright.local.demo.play.writing.Papers;
import org.forthright.local.demo.story.Codes;
import org.forthright.local.demo.story.step.InvestigationStep;

/** Writes notes, puts papers into the file and records what was found. */
@ApplicationScoped
class InvestigationPlayer {

    private final WriteNote writeNote;
    private final AddEvidence addEvidence;
    private final RecordFinding recordFinding;
    private final Clock clock;

    @Inject
    InvestigationPlayer(WriteNote writeNote, AddEvidence addEvidence, RecordFinding recordFinding, Clock clock) {
        this.writeNote = writeNote;
        this.addEvidence = addEvidence;
        this.recordFinding = recordFinding;
        this.clock = clock;
    }

    void play(InvestigationStep step, Performance performance) {
        switch (step) {
            case InvestigationStep.Note note -> writeNote.write(performance.reference(), note.words());
            case InvestigationStep.AddEvidence evidence ->
                addEvidence.add(performance.reference(), command(evidence, performance));
            case InvestigationStep.Find find ->
                recordFinding.record(
                        performance.reference(), performance.point(find.point()).number(), words(find), null);
        }
    }

    private AddEvidence.Command command(InvestigationStep.AddEvidence evidence, Performance performance) {
        return new AddEvidence.Command(
                Papers.paper(evidence, performance.reference(), London.today(clock)),
                Papers.sourceClass(evidence.kind()),
                evidence.words(),
                evidence.points().stream()
                        .map(performance::point)
                        .map(Point::id)
                        .collect(toSet()),
                false);
    }

    private static Finding.Words words(InvestigationStep.Find find) {
        return new Finding.Words(
                find.should(),
                find.happened(),
                find.because(),
                find.standard(),
                "",
                Codes.constant(FindingOutcome.class, find.finding()));
    }
}
