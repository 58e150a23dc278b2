package org.forthright.investigation.web.tab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.Stage;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.casefile.CaseTask;
import org.forthright.complaint.casefile.CaseTasks;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.clock.DueDates;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.point.Findings;
import org.forthright.complaint.point.Point;
import org.forthright.complaint.point.Points;

/** What is to be found out next: a finding on each point that has none. */
@ApplicationScoped
class InvestigationTasks implements CaseTasks {

    private final ComplaintAccess access;
    private final CaseFrames caseFrames;
    private final Rules rules;
    private final DueDates dueDates;
    private final Points points;
    private final Findings findings;

    @Inject
    InvestigationTasks(
            ComplaintAccess access,
            CaseFrames caseFrames,
            Rules rules,
            DueDates dueDates,
            Points points,
            Findings findings) {
        this.access = access;
        this.caseFrames = caseFrames;
        this.rules = rules;
        this.dueDates = dueDates;
        this.points = points;
        this.findings = findings;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<CaseTask> of(Participation participation) {
        if (participation.stage() != Stage.INVESTIGATING) {
            return List.of();
        }
        return points.of(participation.complaintId()).stream()
                .filter(point -> findings.mineOn(point.id()).isEmpty())
                .map(point -> finding(participation, point))
                .toList();
    }

    private CaseTask finding(Participation participation, Point point) {
        String address = caseFrames.address(participation) + "/points/" + point.number() + "/finding";
        return new CaseTask(
                "Make a finding on point " + point.number(),
                access.canWorkOn(participation) ? address : null,
                point.summary() + " " + rules.cite(participation, "9.23").text(),
                dueDates.on(participation.dueOn()));
    }
}
