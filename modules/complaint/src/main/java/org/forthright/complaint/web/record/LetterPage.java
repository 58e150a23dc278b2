package org.forthright.complaint.web.record;

import java.util.List;
import org.forthright.complaint.casefile.CaseHeader;
import org.forthright.complaint.correspondence.OutgoingLetter;
import org.forthright.platform.form.Option;

/**
 * A letter that waits to be sent.
 *
 * @param wordedBy the organisation's own text that it was written from; empty for the model
 * @param recipient to whom, line by line as on an envelope
 */
record LetterPage(
        CaseHeader header,
        String title,
        String wordedBy,
        String address,
        String document,
        boolean sent,
        boolean withdrawn,
        boolean mayWithdraw,
        List<String> recipient) {

    LetterPage {
        recipient = List.copyOf(recipient);
    }

    public String file() {
        return address + "/documents/" + document;
    }

    public String action() {
        return letter() + "/sending";
    }

    public String withdrawal() {
        return letter() + "/withdrawal";
    }

    private String letter() {
        return address + "/letters/" + document;
    }

    public List<Option> ways() {
        return OutgoingLetter.How.offered().stream()
                .map(how -> Option.of(how.name(), how.title()))
                .toList();
    }
}
