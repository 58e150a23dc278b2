package org.forthright.procedure.comparison;

import org.forthright.kernel.law.Citation;
import org.forthright.kernel.refusal.RefusalReason;

/** Why a text cannot be compared with the model. */
public enum ComparisonRefusal implements RefusalReason {
    TOO_LARGE("The file is larger than 10 megabytes. Save it without pictures, or paste its text."),
    NO_TEXT_FILE("This is not a file we can read as text. Choose a Word document (DOCX), a PDF or plain text (TXT)."),
    BROKEN("The file is damaged and cannot be read. Save it again, or paste its text."),
    LOCKED("The file is protected. Save it without a password, or paste its text."),
    SWELLS("The file holds far more than a procedure when it is unpacked. Paste its text."),
    NOTHING_IN_IT(
            "There is no text in the file. If it is a scan, paste the text or send the document it was made from."),
    TOO_LONG("The text is longer than 100,000 characters, about 40 pages. Compare it in parts."),
    TOO_MANY_PIECES("The text has far more clauses and list items than a procedure. Compare it in parts.");

    private final String sentence;

    ComparisonRefusal(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public Citation citation() {
        return Citation.paragraph("1.1");
    }
}
