package org.forthright.complaint.web.tab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.casefile.CaseTask;
import org.forthright.complaint.casefile.CaseTasks;
import org.forthright.complaint.casefile.ClosingGuard;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.clock.DueDates;
import org.forthright.complaint.correspondence.OutgoingLetter;
import org.forthright.complaint.correspondence.OutgoingLetters;
import org.forthright.complaint.participation.Participation;
import org.forthright.kernel.refusal.Refusal;

/** Letters that were written and have not gone to the person yet. */
@ApplicationScoped
class LetterTasks implements CaseTasks, ClosingGuard {

    private final OutgoingLetters letters;
    private final CaseFrames caseFrames;
    private final Rules rules;
    private final DueDates dueDates;

    @Inject
    LetterTasks(OutgoingLetters letters, CaseFrames caseFrames, Rules rules, DueDates dueDates) {
        this.letters = letters;
        this.caseFrames = caseFrames;
        this.rules = rules;
        this.dueDates = dueDates;
    }

    @Override
    public int order() {
        return 8;
    }

    @Override
    public List<CaseTask> of(Participation participation) {
        return letters.waiting(participation.complaintId()).stream()
                .map(letter -> task(participation, letter))
                .toList();
    }

    @Override
    public List<CaseTask> first(Participation participation) {
        return of(participation);
    }

    @Override
    public void requireClosable(Participation participation) {
        if (!letters.waiting(participation.complaintId()).isEmpty()) {
            throw new Refusal(ComplaintRefusal.LETTERS_WAITING);
        }
    }

    private CaseTask task(Participation participation, OutgoingLetter letter) {
        return new CaseTask(
                title(letter),
                caseFrames.address(participation) + "/" + path(letter),
                rules.cite(participation, letter.paragraph()).text(),
                dueDates.on(letter.dueOn(participation)));
    }

    static String title(OutgoingLetter letter) {
        return "Send the letter “%s”".formatted(letter.title());
    }

    static String path(OutgoingLetter letter) {
        return "letters/" + letter.documentId() + "/sending";
    }
}
