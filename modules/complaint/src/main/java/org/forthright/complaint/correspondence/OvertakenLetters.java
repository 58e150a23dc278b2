package org.forthright.complaint.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.forthright.complaint.ComplaintEvent;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Telling;
import org.forthright.kernel.time.London;

/**
 * Letters that wait while what they say stops being so: they are withdrawn, and the timeline says it of each. A step does
 * this before it tells its own event, which is what its page reports as done.
 */
@ApplicationScoped
public class OvertakenLetters {

    private final OutgoingLetters letters;
    private final Telling telling;
    private final Clock clock;

    @Inject
    OvertakenLetters(OutgoingLetters letters, Telling telling, Clock clock) {
        this.letters = letters;
        this.telling = telling;
        this.clock = clock;
    }

    /** A newer letter of this text, or what happened since, says something else. */
    public void withdraw(Participation participation, String text) {
        withdraw(participation, letters.waiting(participation.complaintId(), text));
    }

    /** The question is answered, or asked anew. */
    public void withdraw(Participation participation, UUID consentId) {
        withdraw(participation, letters.waitingAbout(consentId));
    }

    private void withdraw(Participation participation, List<OutgoingLetter> overtaken) {
        LocalDate today = London.today(clock);
        for (OutgoingLetter letter : overtaken) {
            letter.withdraw(today);
            telling.tell(participation, new ComplaintEvent.LetterWithdrawn(letter.complaintId(), letter.title()));
        }
    }
}
