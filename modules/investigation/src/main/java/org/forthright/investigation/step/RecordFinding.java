package org.forthright.investigation.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.Stage;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.participation.Telling;
import org.forthright.complaint.point.Finding;
import org.forthright.complaint.point.Findings;
import org.forthright.complaint.point.Point;
import org.forthright.complaint.point.Points;
import org.forthright.investigation.InvestigationEvent;
import org.forthright.investigation.InvestigationRefusal;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.platform.tenancy.CurrentActor;
import org.jspecify.annotations.Nullable;

/**
 * Says on one point what should have happened, what happened and what follows (procedure 9.23). A finding that rests on
 * no paper is warned of, not refused: sometimes there is none.
 */
@ApplicationScoped
public class RecordFinding {

    private static final Set<Stage> STAGES = EnumSet.of(Stage.INVESTIGATING, Stage.DRAFTING);

    private final Participations participations;
    private final ComplaintAccess access;
    private final Points points;
    private final Findings findings;
    private final CurrentActor current;
    private final Telling telling;
    private final Clock clock;

    @Inject
    RecordFinding(
            Participations participations,
            ComplaintAccess access,
            Points points,
            Findings findings,
            CurrentActor current,
            Telling telling,
            Clock clock) {
        this.participations = participations;
        this.access = access;
        this.points = points;
        this.findings = findings;
        this.current = current;
        this.telling = telling;
        this.clock = clock;
    }

    /** Whether findings can be made or changed in this stage. */
    public static boolean isPossible(Participation participation) {
        return STAGES.contains(participation.stage());
    }

    /**
     * Makes the finding or changes it.
     *
     * @param read the version that the writer had before them; null where there was no finding yet
     */
    public Finding record(String reference, int number, Finding.Words words, @Nullable Integer read) {
        Participation participation = participations.requireForWriting(reference);
        access.requireWorkOn(participation);
        if (!isPossible(participation)) {
            throw new Refusal(InvestigationRefusal.NOT_BEING_INVESTIGATED);
        }
        Point point = points.require(participation.complaintId(), number);
        Optional<Finding> before = findings.mineOn(point.id());
        return before.map(finding -> change(participation, point, finding, words, read))
                .orElseGet(() -> make(participation, point, words));
    }

    private Finding make(Participation participation, Point point, Finding.Words words) {
        Finding finding = new Finding(
                participation.organisationId(),
                participation.complaintId(),
                point.id(),
                words,
                current.actor().person(),
                clock.instant());
        findings.persist(finding);
        telling.tell(
                participation,
                new InvestigationEvent.FindingRecorded(
                        participation.complaintId(),
                        point.number(),
                        words.outcome().title(),
                        isLast(participation)));
        return finding;
    }

    private boolean isLast(Participation participation) {
        return points.of(participation.complaintId()).stream()
                .allMatch(point -> findings.mineOn(point.id()).isPresent());
    }

    private Finding change(
            Participation participation, Point point, Finding finding, Finding.Words words, @Nullable Integer read) {
        TwoFindings.requireSame(point, finding, read, words);
        finding.write(words, current.actor().person(), clock.instant());
        telling.tell(
                participation,
                new InvestigationEvent.FindingChanged(
                        participation.complaintId(),
                        point.number(),
                        words.outcome().title()));
        return finding;
    }
}
