package org.forthright.complaint.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.ComplaintEvent;
import org.forthright.complaint.correspondence.OutgoingLetter;
import org.forthright.complaint.correspondence.OutgoingLetters;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.participation.Telling;
import org.forthright.kernel.time.London;
import org.forthright.platform.tenancy.CurrentActor;

/** Records how a letter that was written went to the person (SI 2009/309 reg. 13(8), 15). Refused when it went already. */
@ApplicationScoped
public class RecordLetterSent {

    private final Participations participations;
    private final ComplaintAccess access;
    private final OutgoingLetters letters;
    private final CurrentActor current;
    private final Telling telling;
    private final Clock clock;

    @Inject
    RecordLetterSent(
            Participations participations,
            ComplaintAccess access,
            OutgoingLetters letters,
            CurrentActor current,
            Telling telling,
            Clock clock) {
        this.participations = participations;
        this.access = access;
        this.letters = letters;
        this.current = current;
        this.telling = telling;
        this.clock = clock;
    }

    public void record(String reference, UUID documentId, OutgoingLetter.How how) {
        Participation participation = participations.requireForWriting(reference);
        access.requireSee(participation);
        OutgoingLetter letter = letters.require(participation.complaintId(), documentId);
        letter.sent(London.today(clock), how, current.actor().personName());
        telling.tell(
                participation, new ComplaintEvent.LetterSent(participation.complaintId(), letter.title(), how.words()));
    }
}
