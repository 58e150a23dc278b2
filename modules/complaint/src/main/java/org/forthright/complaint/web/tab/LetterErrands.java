package org.forthright.complaint.web.tab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.forthright.complaint.correspondence.OutgoingLetter;
import org.forthright.complaint.correspondence.OutgoingLetters;
import org.forthright.complaint.worklist.Errand;
import org.forthright.complaint.worklist.Errands;

/** Letters that are written go out on the day on which they were written. */
@ApplicationScoped
class LetterErrands implements Errands {

    private final OutgoingLetters letters;

    @Inject
    LetterErrands(OutgoingLetters letters) {
        this.letters = letters;
    }

    @Override
    public List<Errand> open() {
        return letters.waiting().stream().map(LetterErrands::errand).toList();
    }

    private static Errand errand(OutgoingLetter letter) {
        return new Errand(
                letter.complaintId(),
                LetterTasks.title(letter),
                LetterTasks.path(letter),
                letter.paragraph(),
                letter.writtenOn(),
                "");
    }
}
