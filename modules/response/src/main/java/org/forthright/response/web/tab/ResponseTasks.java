package org.forthright.response.web.tab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.casefile.CaseTask;
import org.forthright.complaint.casefile.CaseTasks;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.clock.DueDates;
import org.forthright.complaint.participation.Participation;
import org.forthright.response.ResponseAccess;
import org.forthright.response.Responses;
import org.forthright.response.draft.Contents;
import org.forthright.response.draft.FirstDraft;

/** What is to be done next with the response: write, check, sign or send it. */
@ApplicationScoped
class ResponseTasks implements CaseTasks {

    private final ResponseAccess access;
    private final Responses responses;
    private final FirstDraft firstDraft;
    private final Contents contents;
    private final CaseFrames caseFrames;
    private final Rules rules;
    private final DueDates dueDates;

    @Inject
    ResponseTasks(
            ResponseAccess access,
            Responses responses,
            FirstDraft firstDraft,
            Contents contents,
            CaseFrames caseFrames,
            Rules rules,
            DueDates dueDates) {
        this.access = access;
        this.responses = responses;
        this.firstDraft = firstDraft;
        this.contents = contents;
        this.caseFrames = caseFrames;
        this.rules = rules;
        this.dueDates = dueDates;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<CaseTask> of(Participation participation) {
        return switch (participation.stage()) {
            case INVESTIGATING -> List.of(beginning(participation));
            case DRAFTING ->
                List.of(task(
                        participation,
                        "Finish the response",
                        "",
                        written(participation),
                        access.canWrite(participation)));
            case CHECKING ->
                List.of(task(
                        participation,
                        "Check the response",
                        "/check",
                        "By somebody who wrote none of it. ",
                        canCheck(participation)));
            case SIGNING ->
                List.of(task(
                        participation,
                        "Sign the response",
                        "/signature",
                        access.isSignedByDelegates(participation)
                                ? "By the responsible person, or somebody authorised. "
                                : "By the responsible person. ",
                        access.canSign(participation)));
            case SENDING ->
                List.of(task(
                        participation,
                        "Send the response",
                        "/dispatch",
                        "The signed letter, by post, by hand or by protected email. ",
                        access.canWrite(participation)));
            case RECEIVED, PLANNING, WITH_PROVIDER, ANSWERED, ANSWERED_ELSEWHERE, CLOSED -> List.of();
        };
    }

    private String written(Participation participation) {
        return responses
                .of(participation.complaintId())
                .map(response -> contents.checklist(participation, response))
                .map(checklist -> checklist.isComplete()
                        ? "All its contents are there: hand it on. "
                        : "%d of its %d contents are there. ".formatted(checklist.done(), checklist.total()))
                .orElse("");
    }

    private CaseTask beginning(Participation participation) {
        if (firstDraft.withoutFinding(participation).isEmpty()) {
            return task(
                    participation,
                    "Write the response",
                    "",
                    "Every point has a finding. ",
                    access.canWrite(participation));
        }
        return new CaseTask(
                "Write the response",
                null,
                "Opens when every point has a finding. " + cite(participation),
                dueDates.on(participation.dueOn()).paused("Cannot start yet"));
    }

    private CaseTask task(Participation participation, String title, String page, String hint, boolean mine) {
        return new CaseTask(
                title,
                mine ? caseFrames.address(participation) + "/response" + page : null,
                hint + cite(participation),
                dueDates.on(participation.dueOn()));
    }

    private boolean canCheck(Participation participation) {
        return responses
                .of(participation.complaintId())
                .filter(response -> access.canCheck(participation, response))
                .isPresent();
    }

    private String cite(Participation participation) {
        return rules.cite(participation, "9.31").text();
    }
}
