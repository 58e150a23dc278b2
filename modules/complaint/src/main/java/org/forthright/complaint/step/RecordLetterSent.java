package org.forthright.complaint.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
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
import org.forthright.platform.tenancy.CurrentActor;

/** Records how a letter that was written went to the person (SI 2009/309 reg. 13(8), 15). Refused when it went already. */
@ApplicationScoped
public class RecordLetterSent {

    private final Participations participations;
    private final ComplaintAccess access;
    private final OutgoingLetters letters;
    private final GiveAcknowledgement given;
    private final CurrentActor current;
    private final Telling telling;
    private final Clock clock;

    @Inject
    RecordLetterSent(
            Participations participations,
            ComplaintAccess access,
            OutgoingLetters letters,
            GiveAcknowledgement given,
            CurrentActor current,
            Telling telling,
            Clock clock) {
        this.participations = participations;
        this.access = access;
        this.letters = letters;
        this.given = given;
        this.current = current;
        this.telling = telling;
        this.clock = clock;
    }

    /**
     * The person has what it says; with the acknowledgement, that their complaint is acknowledged.
     *
     * @param on the day on which it went
     */
    public void record(String reference, UUID documentId, OutgoingLetter.How how, LocalDate on) {
        Participation participation = participations.requireForWriting(reference);
        access.requireSee(participation);
        OutgoingLetter letter = letters.require(participation.complaintId(), documentId);
        requireReached(letter, on);
        letter.sent(on, how, current.actor().personName());
        telling.tell(
                participation,
                new ComplaintEvent.LetterSent(participation.complaintId(), letter.title(), how.words(), on));
        if (letter.isAcknowledgement() && participation.acknowledgedOn().isEmpty()) {
            given.give(participation, AcknowledgeComplaint.How.LETTER.words(), on);
        }
    }

    /** Nothing goes before it is written, or is recorded before it went. */
    private void requireReached(OutgoingLetter letter, LocalDate on) {
        if (on.isBefore(letter.writtenOn()) || on.isAfter(London.today(clock))) {
            throw new Refusal(ComplaintRefusal.NOT_THE_DAY_IT_WENT);
        }
    }
}
