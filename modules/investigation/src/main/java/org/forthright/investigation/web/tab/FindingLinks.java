package org.forthright.investigation.web.tab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.casefile.PointLinks;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.point.Findings;
import org.forthright.complaint.point.Point;
import org.forthright.complaint.point.Points;
import org.forthright.investigation.step.RecordFinding;
import org.forthright.platform.page.NavigationItem;

/** From a point to its finding: to make it, to change it, or to read it. */
@ApplicationScoped
class FindingLinks implements PointLinks {

    private final ComplaintAccess access;
    private final Points points;
    private final Findings findings;
    private final CaseFrames caseFrames;

    @Inject
    FindingLinks(ComplaintAccess access, Points points, Findings findings, CaseFrames caseFrames) {
        this.access = access;
        this.points = points;
        this.findings = findings;
        this.caseFrames = caseFrames;
    }

    @Override
    public Optional<NavigationItem> of(Participation participation, int number) {
        String href = caseFrames.address(participation) + "/points/" + number + "/finding";
        Point point = points.require(participation.complaintId(), number);
        if (RecordFinding.isPossible(participation) && access.canWorkOn(participation)) {
            boolean made = findings.mineOn(point.id()).isPresent();
            return Optional.of(NavigationItem.to(made ? "Change the finding" : "Make the finding", href));
        }
        boolean readable = findings.of(participation.complaintId()).stream()
                .anyMatch(finding -> finding.pointId().equals(point.id()));
        return readable ? Optional.of(NavigationItem.to("Read the finding", href)) : Optional.empty();
    }
}
