package org.forthright.procedure.letter.own;

import jakarta.persistence.Embeddable;
import org.forthright.procedure.letter.Language;
import org.forthright.procedure.letter.Words;

/** What a letter says, in English, and in Welsh where the organisation has written that too; else that is empty. */
@Embeddable
public record Wording(String subject, String body, String welshSubject, String welshBody) {

    public static final Wording NONE = of(Words.NONE, Words.NONE);

    public static Wording of(Words english, Words welsh) {
        return new Wording(english.subject(), english.body(), welsh.subject(), welsh.body());
    }

    public Words in(Language language) {
        return switch (language) {
            case ENGLISH -> new Words(subject, body);
            case WELSH -> new Words(welshSubject, welshBody);
        };
    }

    public boolean isIn(Language language) {
        return !in(language).isEmpty();
    }

    /** Whether it is more than anybody writes, so that it is not even kept. */
    public boolean isTooLong() {
        return longest(subject, welshSubject) > 2 * Words.LONGEST_SUBJECT
                || longest(body, welshBody) > Words.LONGEST_DRAFT;
    }

    private static int longest(String one, String other) {
        return Math.max(one.length(), other.length());
    }
}
