package org.forthright.response.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.forthright.complaint.Stage;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.point.Findings;
import org.forthright.complaint.point.Point;
import org.forthright.complaint.point.Points;
import org.forthright.platform.document.Document;
import org.forthright.platform.document.DocumentKind;
import org.forthright.platform.document.Documents;
import org.forthright.response.Response;
import org.forthright.response.ResponseAccess;
import org.forthright.response.ResponseState;
import org.forthright.response.draft.Contents;
import org.forthright.response.draft.FirstDraft;
import org.forthright.response.web.page.CheckPage.PointRow;
import org.forthright.response.web.page.NotYetPage;
import org.forthright.response.web.page.ResponsePage;
import org.forthright.response.web.page.ResponsePage.Action;
import org.forthright.response.web.page.ResponsePage.Paper;
import org.forthright.response.web.page.ResponsePage.Part;

/** Gathers the pages on which the response is read. */
@ApplicationScoped
public class ReadingPages {

    private static final int FINGERPRINT_SHOWN = 16;

    private final ResponseAccess access;
    private final Contents contents;
    private final FirstDraft firstDraft;
    private final Points points;
    private final Findings findings;
    private final Documents documents;
    private final Steps steps;
    private final CaseFrames caseFrames;
    private final Rules rules;

    @Inject
    ReadingPages(
            ResponseAccess access,
            Contents contents,
            FirstDraft firstDraft,
            Points points,
            Findings findings,
            Documents documents,
            Steps steps,
            CaseFrames caseFrames,
            Rules rules) {
        this.access = access;
        this.contents = contents;
        this.firstDraft = firstDraft;
        this.points = points;
        this.findings = findings;
        this.documents = documents;
        this.steps = steps;
        this.caseFrames = caseFrames;
        this.rules = rules;
    }

    public ResponsePage of(Participation participation, Response response) {
        return new ResponsePage(
                caseFrames.of(participation, ResponseResource.TAB),
                response.state().title(),
                steps.of(response),
                actions(participation, response),
                parts(participation, response),
                letters(participation));
    }

    public NotYetPage notYet(Participation participation) {
        String address = caseFrames.address(participation);
        boolean investigating = participation.stage() == Stage.INVESTIGATING;
        List<Point> open = investigating ? firstDraft.withoutFinding(participation) : List.of();
        return new NotYetPage(
                caseFrames.of(participation, ResponseResource.TAB),
                why(participation, open, letters(participation).isEmpty()),
                open.stream()
                        .map(point -> new NotYetPage.OpenPoint(
                                point.number(), point.summary(), address + "/points/" + point.number() + "/finding"))
                        .toList(),
                letters(participation),
                contents.isCheckedFirst(participation),
                rules.cite(participation, "9.31"));
    }

    /** Its text, without the contents that were not needed. */
    public List<Part> parts(Participation participation, Response response) {
        return contents.of(participation).stream()
                .filter(content -> !response.part(content.key()).isBlank())
                .map(content -> new Part(content.title(), response.part(content.key())))
                .toList();
    }

    public List<PointRow> points(Participation participation) {
        String address = caseFrames.address(participation);
        return points.of(participation.complaintId()).stream()
                .map(point -> new PointRow(
                        point.number(),
                        point.summary(),
                        findings.mineOn(point.id())
                                .map(finding -> finding.outcome().title())
                                .orElse("No finding"),
                        address + "/points/" + point.number() + "/finding"))
                .toList();
    }

    public Paper paper(Participation participation, Document document) {
        return new Paper(
                document.name(),
                caseFrames.address(participation) + "/documents/" + document.id(),
                document.source(),
                document.sha256().substring(0, FINGERPRINT_SHOWN));
    }

    private List<Paper> letters(Participation participation) {
        if (!access.canOpenPapers(participation)) {
            return List.of();
        }
        return documents.of(participation.complaintId()).stream()
                .filter(document -> document.kind() == DocumentKind.RESPONSE)
                .map(document -> paper(participation, document))
                .toList();
    }

    private List<Action> actions(Participation participation, Response response) {
        String here = caseFrames.address(participation) + "/" + ResponseResource.TAB;
        List<Action> actions = new ArrayList<>();
        switch (response.state()) {
            case CHECKING -> {
                if (access.canCheck(participation, response)) {
                    actions.add(new Action("Check the response", here + "/check", true));
                }
            }
            case SIGNING -> {
                if (access.canSign(participation)) {
                    actions.add(new Action("Read and sign the letter", here + "/signature", true));
                }
            }
            case SIGNED -> {
                if (access.canWrite(participation)) {
                    actions.add(new Action("Send the letter", here + "/dispatch", true));
                }
            }
            case DRAFT, SENT -> {}
        }
        if (access.canWrite(participation) && isWithOthers(response.state())) {
            actions.add(new Action("Change the text", here + "/text", false));
        }
        return actions;
    }

    private static boolean isWithOthers(ResponseState state) {
        return state == ResponseState.CHECKING || state == ResponseState.SIGNING;
    }

    private static String why(Participation participation, List<Point> open, boolean unanswered) {
        return switch (participation.stage()) {
            case RECEIVED, PLANNING -> "The response is written once the plan is agreed and every point has a finding.";
            case INVESTIGATING ->
                open.isEmpty()
                        ? "Every point has a finding. The handler of this complaint can begin the response."
                        : "The response is drafted from the findings. These points still wait for one.";
            case WITH_PROVIDER ->
                unanswered
                        ? "Another organisation answers this complaint. Its letter can be read here once it is sent."
                        : "Another organisation has answered this complaint.";
            case ANSWERED_ELSEWHERE -> "Another organisation has answered this complaint.";
            case DRAFTING, CHECKING, SIGNING, SENDING, ANSWERED, CLOSED ->
                "Your organisation has not written a response to this complaint.";
        };
    }
}
