package org.forthright.complaint.consent;

import java.util.Map;
import org.forthright.complaint.account.Term;
import org.forthright.platform.paper.letter.Placeholders;

/** What the person is asked to agree to; consent for one purpose is none for another. */
public enum ConsentPurpose {
    /** The organisation gets the complaint and answers it (SI 2009/309 reg. 7(5)). */
    FORWARD(
            "To have the complaint and answer it; we see the answer",
            "Your ((their-word)) and the papers you sent would go to ((provider)), so that they can look into it and answer you. We would see how far they have got, and their answer with what they found. We cannot look into the same matter afterwards."),
    /** The organisation is asked for records and statements (procedure 9.22). */
    REQUEST_INFORMATION(
            "To be asked for information about it",
            "We would tell ((provider)) what your ((their-word)) is about and ask them for records and accounts, so that we can look into it and answer you.");

    private final String title;
    private final String scope;

    ConsentPurpose(String title, String scope) {
        this.title = title;
        this.scope = scope;
    }

    public String title() {
        return title;
    }

    /** What the person would agree to, as the letter asks it and in their word: what goes to whom, and for what. */
    public String scope(String provider, Term term) {
        return Placeholders.fill(scope, Map.of("provider", provider, "their-word", term.word()));
    }
}
