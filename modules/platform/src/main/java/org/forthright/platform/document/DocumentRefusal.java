package org.forthright.platform.document;

import org.forthright.kernel.law.Citation;
import org.forthright.kernel.refusal.RefusalReason;

/** Why a file is not taken in. */
public enum DocumentRefusal implements RefusalReason {
    EMPTY_FILE("The file is empty. Choose it again, or send it by post or email."),
    TOO_LARGE("The file is larger than 25 megabytes. Send it in smaller parts, or by post."),
    NOT_WHAT_IT_SAYS("The file is not of a kind that we can take, or its contents are not what its name says."
            + " Send a PDF, Word or OpenDocument text, photo, plain text, saved email or sound recording.");

    private final String sentence;

    DocumentRefusal(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public Citation citation() {
        return Citation.paragraph("8.1");
    }
}
