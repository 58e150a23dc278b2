package org.forthright.complaint.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.ComplaintEvent;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.complaint.correspondence.OutgoingLetter;
import org.forthright.complaint.correspondence.OutgoingLetters;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.participation.Telling;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.time.London;

/**
 * Takes back a letter that waits, because what it says no longer holds. Refused once it went, and for the acknowledgement, which the
 * person is owed (SI 2009/309 reg. 13(3)).
 */
@ApplicationScoped
public class WithdrawLetter {

    private final Participations participations;
    private final ComplaintAccess access;
    private final OutgoingLetters letters;
    private final Telling telling;
    private final Clock clock;

    @Inject
    WithdrawLetter(
            Participations participations,
            ComplaintAccess access,
            OutgoingLetters letters,
            Telling telling,
            Clock clock) {
        this.participations = participations;
        this.access = access;
        this.letters = letters;
        this.telling = telling;
        this.clock = clock;
    }

    /** The person is owed the acknowledgement; of the rest, what no longer holds stays with us. */
    public static boolean canWithdraw(OutgoingLetter letter) {
        return !letter.is(AcknowledgeComplaint.LETTER);
    }

    public void withdraw(String reference, UUID documentId) {
        Participation participation = participations.requireForWriting(reference);
        access.requireWorkOn(participation);
        OutgoingLetter letter = letters.require(participation.complaintId(), documentId);
        if (!canWithdraw(letter)) {
            throw new Refusal(ComplaintRefusal.ACKNOWLEDGEMENT_OWED);
        }
        letter.withdraw(London.today(clock));
        telling.tell(participation, new ComplaintEvent.LetterWithdrawn(participation.complaintId(), letter.title()));
    }
}
