package org.forthright.complaint.web;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.casefile.CaseView.Found;
import org.forthright.complaint.casefile.CaseView.PointOfIt;
import org.forthright.complaint.casefile.PointLinks;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.web.page.PointRow;
import org.forthright.platform.page.Label;

/** The points with what was found on them. */
@ApplicationScoped
public class PointRows {

    private static final Label NOT_YET = Label.of("Not yet", "grey");

    private final ComplaintAccess access;
    private final CaseFrames caseFrames;
    private final List<PointLinks> links;

    @Inject
    PointRows(ComplaintAccess access, CaseFrames caseFrames, @All List<PointLinks> links) {
        this.access = access;
        this.caseFrames = caseFrames;
        this.links = links;
    }

    public List<PointRow> of(Participation participation, List<PointOfIt> points) {
        boolean mayReword = participation.stage().takesPoints() && access.canWorkOn(participation);
        return points.stream()
                .map(point -> new PointRow(
                        point.number(),
                        point.summary(),
                        mayReword && point.canBeReworded()
                                ? caseFrames.address(participation) + "/points/" + point.number()
                                : "",
                        point.about() == null ? "" : point.about(),
                        labels(point.findings()),
                        links.stream()
                                .flatMap(room -> room.of(participation, point.number()).stream())
                                .toList()))
                .toList();
    }

    private static List<Label> labels(List<Found> findings) {
        return findings.isEmpty()
                ? List.of(NOT_YET)
                : findings.stream()
                        .map(found -> Label.of(found.outcome().title(), "blue"))
                        .toList();
    }
}
