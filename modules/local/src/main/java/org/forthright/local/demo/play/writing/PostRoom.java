package org.forthright.local.demo.play.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.forthright.complaint.correspondence.OutgoingLetter;
import org.forthright.complaint.correspondence.OutgoingLetters;
import org.forthright.complaint.step.RecordLetterSent;
import org.forthright.kernel.time.London;
import org.forthright.local.demo.play.Performance;

/** In the stories a letter goes by post on the day on which it is written, by whoever wrote it. */
@ApplicationScoped
public class PostRoom {

    private final OutgoingLetters letters;
    private final RecordLetterSent recordLetterSent;
    private final Clock clock;

    @Inject
    PostRoom(OutgoingLetters letters, RecordLetterSent recordLetterSent, Clock clock) {
        this.letters = letters;
        this.recordLetterSent = recordLetterSent;
        this.clock = clock;
    }

    public void send(Performance performance) {
        letters.waiting(performance.complaintId())
                .forEach(letter -> recordLetterSent.record(
                        performance.reference(), letter.documentId(), OutgoingLetter.How.POST, London.today(clock)));
    }
}
