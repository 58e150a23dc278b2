package org.forthright.complaint.correspondence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What is said of letters, as plain text. */
@CheckedTemplate(basePath = "complaint/letter")
final class LetterWords {

    private LetterWords() {}

    /** Sent, waiting or withdrawn; never one for the other. */
    static native TemplateInstance whereabouts(OutgoingLetter letter);
}
