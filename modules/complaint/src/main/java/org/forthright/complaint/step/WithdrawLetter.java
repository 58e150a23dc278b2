package org.forthright.complaint.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.ComplaintEvent;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.complaint.correspondence.OutgoingLetter;
import org.forthright.complaint.correspondence.OutgoingLetters;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.participation.Telling;
import org.forthright.complaint.receipt.SpokenRecord;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.time.London;

/**
 * Takes back a letter that waits, because what it says no longer holds. Refused once it went, and for
 * what the person is owed: the acknowledgement and the record of what they said (SI 2009/309 reg. 13(2), (3)).
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

    /** The person is owed some letters; of the rest, what no longer holds stays with us. */
    public static boolean canWithdraw(OutgoingLetter letter) {
        return owed(letter).isEmpty();
    }

    public void withdraw(String reference, UUID documentId) {
        Participation participation = participations.requireForWriting(reference);
        access.requireWorkOn(participation);
        OutgoingLetter letter = letters.require(participation.complaintId(), documentId);
        owed(letter).ifPresent(why -> {
            throw new Refusal(why);
        });
        letter.withdraw(London.today(clock));
        telling.tell(participation, new ComplaintEvent.LetterWithdrawn(participation.complaintId(), letter.title()));
    }

    private static Optional<ComplaintRefusal> owed(OutgoingLetter letter) {
        if (letter.isAcknowledgement()) {
            return Optional.of(ComplaintRefusal.ACKNOWLEDGEMENT_OWED);
        }
        return letter.is(SpokenRecord.LETTER) ? Optional.of(ComplaintRefusal.SPOKEN_RECORD_OWED) : Optional.empty();
    }
}
