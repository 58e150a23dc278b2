package org.forthright.complaint.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.Concerned;
import org.forthright.complaint.casefile.CaseFile;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.casefile.CaseHeader;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.web.page.PointPage;
import org.forthright.complaint.web.page.PointsPage;
import org.forthright.platform.form.Option;

/** Lays out the pages of the points. */
@ApplicationScoped
class PointViews {

    private static final String PARAGRAPH = "9.22";

    private final ComplaintAccess access;
    private final Concerned concerned;
    private final CaseFrames caseFrames;
    private final CaseFile caseFile;
    private final PointRows pointRows;
    private final Rules rules;

    @Inject
    PointViews(
            ComplaintAccess access,
            Concerned concerned,
            CaseFrames caseFrames,
            CaseFile caseFile,
            PointRows pointRows,
            Rules rules) {
        this.access = access;
        this.concerned = concerned;
        this.caseFrames = caseFrames;
        this.caseFile = caseFile;
        this.pointRows = pointRows;
        this.rules = rules;
    }

    PointsPage all(Participation participation) {
        CaseHeader header = caseFrames.of(participation, "points");
        return new PointsPage(
                header,
                header.address() + "/points",
                pointRows.of(participation, caseFile.points(participation)),
                participation.stage().takesPoints() && access.canWorkOn(participation),
                organisations(participation),
                rules.cite(participation, PARAGRAPH));
    }

    PointPage one(Participation participation, int number, String version) {
        CaseHeader header = caseFrames.of(participation, "points");
        return new PointPage(
                header,
                header.address() + "/points/" + number,
                number,
                version,
                organisations(participation),
                rules.cite(participation, PARAGRAPH));
    }

    /** Those that a point of this complaint can be about. */
    List<Option> organisations(Participation participation) {
        return concerned.all(participation).stream()
                .map(organisation -> Option.of(organisation.id().toString(), organisation.name()))
                .toList();
    }
}
