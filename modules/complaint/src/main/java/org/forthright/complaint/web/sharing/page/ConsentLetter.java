package org.forthright.complaint.web.sharing.page;

import org.forthright.complaint.correspondence.OutgoingLetter;
import org.forthright.platform.page.DateWords;

/**
 * A letter that asks for a consent.
 *
 * @param sentOn empty while it waits, as is how it went
 * @param href where somebody says how it went
 */
public record ConsentLetter(String writtenOn, String sentOn, String how, String href) {

    public static ConsentLetter of(OutgoingLetter letter, String complaint) {
        return new ConsentLetter(
                DateWords.day(letter.writtenOn()),
                letter.sentOn().map(DateWords::day).orElse(""),
                letter.sentHow().map(OutgoingLetter.How::words).orElse(""),
                complaint + "/letters/" + letter.documentId() + "/sending");
    }

    public boolean isWaiting() {
        return sentOn.isEmpty();
    }
}
