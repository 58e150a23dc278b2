package org.forthright.investigation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.Stage;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.point.Finding;
import org.forthright.complaint.point.FindingOutcome;
import org.forthright.complaint.point.Findings;
import org.forthright.complaint.point.Point;
import org.forthright.complaint.point.Points;
import org.forthright.investigation.step.RecordFinding;
import org.forthright.investigation.web.page.FindingPage;
import org.forthright.investigation.web.page.FindingPage.Found;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.Organisations;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.Option;
import org.forthright.platform.page.NavigationItem;

/** Gathers the page of one point. */
@ApplicationScoped
class FindingPages {

    private final ComplaintAccess access;
    private final Points points;
    private final Findings findings;
    private final Organisations organisations;
    private final EvidenceMatrix matrix;
    private final CaseFrames caseFrames;
    private final Rules rules;

    @Inject
    FindingPages(
            ComplaintAccess access,
            Points points,
            Findings findings,
            Organisations organisations,
            EvidenceMatrix matrix,
            CaseFrames caseFrames,
            Rules rules) {
        this.access = access;
        this.points = points;
        this.findings = findings;
        this.organisations = organisations;
        this.matrix = matrix;
        this.caseFrames = caseFrames;
        this.rules = rules;
    }

    FindingPage of(Participation participation, Point point) {
        return new FindingPage(
                caseFrames.of(participation, "points"),
                point.number(),
                point.summary(),
                all(participation, point),
                matrix.on(participation, point),
                Option.each(FindingOutcome.class, FindingOutcome::title),
                findings.mineOn(point.id()).map(Finding::version).orElse(null),
                access.canWorkOn(participation) && RecordFinding.isPossible(participation),
                participation.stage() == Stage.RECEIVED || participation.stage() == Stage.PLANNING,
                found(participation, point),
                rules.cite(participation, "9.23"));
    }

    /** What the form begins with: our finding, where there is one. */
    Answers answers(Point point) {
        return findings.mineOn(point.id())
                .map(Finding::words)
                .map(FindingForm::filled)
                .orElseGet(Answers::none);
    }

    /** Where to go on: the next point without a finding of ours, or what is to be done after the last. */
    String next(Participation participation) {
        Optional<Point> open = points.of(participation.complaintId()).stream()
                .filter(point -> findings.mineOn(point.id()).isEmpty())
                .findFirst();
        return open.map(point -> address(participation, point)).orElse(caseFrames.address(participation));
    }

    private List<NavigationItem> all(Participation participation, Point here) {
        return points.of(participation.complaintId()).stream()
                .map(point -> NavigationItem.to("Point " + point.number(), address(participation, point))
                        .here(point.id().equals(here.id())))
                .toList();
    }

    private List<Found> found(Participation participation, Point point) {
        return findings.of(participation.complaintId()).stream()
                .filter(finding -> finding.pointId().equals(point.id()))
                .map(this::found)
                .toList();
    }

    private Found found(Finding finding) {
        Organisation organisation = organisations.require(finding.organisationId());
        return new Found(organisation.code(), organisation.name(), finding.words());
    }

    private String address(Participation participation, Point point) {
        return caseFrames.address(participation) + "/points/" + point.number() + "/finding";
    }
}
