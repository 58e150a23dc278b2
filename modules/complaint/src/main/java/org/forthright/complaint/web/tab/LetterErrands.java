package org.forthright.complaint.web.tab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.forthright.complaint.correspondence.OutgoingLetter;
import org.forthright.complaint.correspondence.OutgoingLetters;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.worklist.Errand;
import org.forthright.complaint.worklist.Errands;

/** Letters that are written go out on the day on which they were written, or by the day for acknowledging. */
@ApplicationScoped
class LetterErrands implements Errands {

    private final OutgoingLetters letters;
    private final Participations participations;

    @Inject
    LetterErrands(OutgoingLetters letters, Participations participations) {
        this.letters = letters;
        this.participations = participations;
    }

    @Override
    public List<Errand> open() {
        return letters.waiting().stream().map(this::errand).toList();
    }

    private Errand errand(OutgoingLetter letter) {
        return new Errand(
                letter.complaintId(),
                LetterTasks.title(letter),
                LetterTasks.path(letter),
                letter.paragraph(),
                letter.dueOn(participations.require(letter.complaintId())),
                "");
    }
}
