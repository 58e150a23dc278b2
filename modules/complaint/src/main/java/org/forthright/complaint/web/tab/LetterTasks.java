package org.forthright.complaint.web.tab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.casefile.CaseTask;
import org.forthright.complaint.casefile.CaseTasks;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.clock.DueDates;
import org.forthright.complaint.correspondence.OutgoingLetter;
import org.forthright.complaint.correspondence.OutgoingLetters;
import org.forthright.complaint.participation.Participation;

/** Letters that were written and have not gone to the person yet. */
@ApplicationScoped
class LetterTasks implements CaseTasks {

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

    private CaseTask task(Participation participation, OutgoingLetter letter) {
        return new CaseTask(
                "Send the letter “%s”".formatted(letter.title()),
                caseFrames.address(participation) + "/letters/" + letter.documentId() + "/sending",
                rules.cite(participation, "9.22").text(),
                dueDates.on(letter.writtenOn()));
    }
}
