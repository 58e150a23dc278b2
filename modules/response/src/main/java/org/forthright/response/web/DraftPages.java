package org.forthright.response.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.forthright.complaint.Stage;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.point.Findings;
import org.forthright.kernel.time.London;
import org.forthright.platform.form.Answers;
import org.forthright.platform.page.DateWords;
import org.forthright.procedure.ResponseContent;
import org.forthright.response.Response;
import org.forthright.response.ResponseState;
import org.forthright.response.Responses;
import org.forthright.response.draft.Checklist;
import org.forthright.response.draft.Contents;
import org.forthright.response.draft.FirstDraft;
import org.forthright.response.web.page.ChecklistPane;
import org.forthright.response.web.page.DraftPage;
import org.forthright.response.web.page.DraftPage.PartField;
import org.forthright.response.web.page.Remark;

/** Gathers the page on which the response is written. */
@ApplicationScoped
class DraftPages {

    private static final int CHARACTERS_IN_A_ROW = 90;
    private static final int FEWEST_ROWS = 3;
    private static final int MOST_ROWS = 14;

    private final Responses responses;
    private final Contents contents;
    private final FirstDraft firstDraft;
    private final Findings findings;
    private final CaseFrames caseFrames;
    private final Rules rules;
    private final Clock clock;

    @Inject
    DraftPages(
            Responses responses,
            Contents contents,
            FirstDraft firstDraft,
            Findings findings,
            CaseFrames caseFrames,
            Rules rules,
            Clock clock) {
        this.responses = responses;
        this.contents = contents;
        this.firstDraft = firstDraft;
        this.findings = findings;
        this.caseFrames = caseFrames;
        this.rules = rules;
        this.clock = clock;
    }

    /** There is a draft, or there can be one: every point has a finding of ours. */
    boolean canBeWritten(Participation participation) {
        return participation.stage() == Stage.DRAFTING
                || (participation.stage() == Stage.INVESTIGATING
                        && firstDraft.withoutFinding(participation).isEmpty());
    }

    DraftPage of(Participation participation) {
        return of(participation, parts(participation));
    }

    /** With these words in it, saved or not. */
    DraftPage of(Participation participation, Map<String, String> parts) {
        Optional<Response> response = responses.of(participation.complaintId());
        return new DraftPage(
                caseFrames.of(participation, ResponseResource.TAB),
                response.map(this::saved).orElse(""),
                response.map(Response::version).orElse(null),
                response.flatMap(this::returned).orElse(null),
                response.map(draft -> warnings(participation, draft)).orElse(List.of()),
                contents(participation).stream()
                        .map(content -> field(content, parts.getOrDefault(content.key(), "")))
                        .toList(),
                ChecklistPane.of(
                        contents.checklist(participation, parts),
                        contents.isCheckedFirst(participation),
                        untouched(participation, parts)),
                rules.cite(participation, "9.31"));
    }

    private Set<String> untouched(Participation participation, Map<String, String> parts) {
        return firstDraft.parts(participation).entrySet().stream()
                .filter(begun -> !begun.getValue().isBlank())
                .filter(begun -> begun.getValue().equals(parts.get(begun.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    Answers answers(Participation participation) {
        return DraftForm.filled(parts(participation));
    }

    List<ResponseContent> contents(Participation participation) {
        return contents.of(participation);
    }

    /** Each missing content is a problem of its field, so that the summary leads there. */
    void nameWhatIsMissing(Participation participation, Map<String, String> parts, Answers answers) {
        Checklist checklist = contents.checklist(participation, parts);
        checklist.missing().forEach(content -> answers.problem(content.key(), content.missing()));
    }

    private Map<String, String> parts(Participation participation) {
        return responses
                .of(participation.complaintId())
                .map(Response::parts)
                .orElseGet(() -> firstDraft.parts(participation));
    }

    private List<String> warnings(Participation participation, Response response) {
        List<String> warnings = new ArrayList<>();
        if (response.state() != ResponseState.DRAFT) {
            warnings.add("This response has left its writers. If you change it, it is a draft again.");
        }
        if (findings.mine(participation.complaintId()).stream()
                .anyMatch(finding -> finding.foundAt().isAfter(response.writtenAt()))) {
            warnings.add(
                    "A finding was changed after this draft was last saved. See whether the text still says the same.");
        }
        return warnings;
    }

    private String saved(Response response) {
        return DateWords.within(response.writtenAt(), London.today(clock)) + " by " + response.writtenByName();
    }

    private Optional<Remark> returned(Response response) {
        return response.lastReturn()
                .map(back -> new Remark(
                        back.reasons(), back.byName() + ", " + DateWords.within(back.at(), London.today(clock))));
    }

    private static PartField field(ResponseContent content, String words) {
        long rows = words.lines()
                .mapToLong(line -> 1 + line.length() / CHARACTERS_IN_A_ROW)
                .sum();
        return new PartField(content.key(), content.title(), sentence(content.hint()), (int)
                Math.clamp(rows + 1, FEWEST_ROWS, MOST_ROWS));
    }

    private static String sentence(String hint) {
        return hint.substring(0, 1).toUpperCase(Locale.UK) + hint.substring(1);
    }
}
