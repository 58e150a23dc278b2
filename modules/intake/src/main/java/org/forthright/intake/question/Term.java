package org.forthright.intake.question;

import java.util.Locale;

/** What the person calls it; our letters use the same word (procedure 3.4). */
public enum Term {
    COMPLAINT,
    CONCERN,
    FEEDBACK;

    /** As it stands in a sentence. */
    public String word() {
        return name().toLowerCase(Locale.UK);
    }
}
