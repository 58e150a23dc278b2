package org.forthright.complaint.web.tab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.forthright.complaint.Stage;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.casefile.CaseTask;
import org.forthright.complaint.casefile.CaseTasks;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.clock.DueDates;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Progress;
import org.forthright.complaint.participation.Progresses;
import org.forthright.platform.document.Document;
import org.forthright.platform.document.DocumentKind;
import org.forthright.platform.document.Documents;

/** What the organisations that a complaint was forwarded to wrote to the person, to be read before it is closed here. */
@ApplicationScoped
class AnswerTasks implements CaseTasks {

    private final Documents documents;
    private final Progresses progresses;
    private final CaseFrames caseFrames;
    private final Rules rules;
    private final DueDates dueDates;

    @Inject
    AnswerTasks(Documents documents, Progresses progresses, CaseFrames caseFrames, Rules rules, DueDates dueDates) {
        this.documents = documents;
        this.progresses = progresses;
        this.caseFrames = caseFrames;
        this.rules = rules;
        this.dueDates = dueDates;
    }

    /** Before everything that follows from the answer. */
    @Override
    public int order() {
        return 4;
    }

    @Override
    public List<CaseTask> of(Participation participation) {
        if (!participation.stage().isElsewhere()) {
            return List.of();
        }
        return progresses.of(participation.complaintId()).stream()
                .filter(theirs -> theirs.answeredOn().isPresent())
                .flatMap(theirs -> answers(participation, theirs.organisationId()).stream()
                        .map(answer -> task(participation, theirs, answer)))
                .toList();
    }

    private List<Document> answers(Participation participation, UUID organisation) {
        return documents.of(participation.complaintId()).stream()
                .filter(paper -> paper.kind() == DocumentKind.RESPONSE)
                .filter(paper -> paper.organisationId().equals(organisation)
                        && !organisation.equals(participation.organisationId()))
                .toList();
    }

    private CaseTask task(Participation participation, Progress theirs, Document answer) {
        return new CaseTask(
                "Read the answer of %s".formatted(theirs.organisationName()),
                caseFrames.address(participation) + "/documents/" + answer.id(),
                rules.cite(participation, Stage.ANSWERED_ELSEWHERE.paragraph()).text(),
                dueDates.on(participation.dueOn()));
    }
}
