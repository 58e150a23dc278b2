package org.forthright.complaint.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.forthright.complaint.ComplaintEvent;
import org.forthright.complaint.account.Account;
import org.forthright.complaint.correspondence.Correspondence;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Telling;
import org.forthright.platform.paper.letter.Passage;

/**
 * The written record of a complaint made by word of mouth, as a letter to the person to correct or agree; the law wants
 * it made and a copy given to them (SI 2009/309 reg. 13(2)). It waits with the letters until somebody has sent it.
 */
@ApplicationScoped
public class SpokenRecord {

    /** The name of its text. */
    public static final String LETTER = "spoken-record";

    private final Correspondence correspondence;
    private final Telling telling;

    @Inject
    SpokenRecord(Correspondence correspondence, Telling telling) {
        this.correspondence = correspondence;
        this.telling = telling;
    }

    /** Nothing where the complaint came in writing, or from somebody whom no copy can reach. */
    void write(Participation participation, Receipt receipt) {
        if (!receipt.channel().isOral() || !receipt.parties().getFirst().isReachable()) {
            return;
        }
        correspondence.letterToComplainant(
                participation,
                LETTER,
                correspondence.facts(participation),
                Map.of("account", passages(receipt.words())));
        telling.tell(participation, new ComplaintEvent.SpokenRecordWritten(participation.complaintId()));
    }

    private static List<Passage> passages(Account.Words words) {
        return Stream.of(words.whatHappened(), words.where(), words.when(), words.outcomeWanted())
                .filter(said -> !said.isBlank())
                .<Passage>map(Passage.Words::new)
                .toList();
    }
}
