package org.forthright.complaint.account;

import java.util.Locale;
import java.util.Optional;
import org.forthright.procedure.letter.Language;

/**
 * What the person calls it; whatever we write to them uses the same word (procedure 3.4). What the law calls a complaint
 * stays one: its procedure, its clocks and its rights are the same whatever the word.
 */
public enum Term {
    COMPLAINT("", "cwyn"),
    CONCERN("Their word: concern", "pryder"),
    FEEDBACK("Their word: feedback", "adborth");

    private final String label;
    private final String welsh;

    Term(String label, String welsh) {
        this.label = label;
        this.welsh = welsh;
    }

    /** The one that is kept as this word. */
    static Term of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** As it stands in a sentence, after "your". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The same in the language of a letter; after "eich". */
    public String word(Language language) {
        return switch (language) {
            case ENGLISH -> word();
            case WELSH -> welsh;
        };
    }

    /** The sentence of a template with the word in the place of {@code %s}. */
    public String within(String sentence) {
        return sentence.formatted(word());
    }

    /** What lists show to staff, who call it a complaint otherwise; empty where the person does so too. */
    public Optional<String> label() {
        return Optional.of(label).filter(words -> !words.isEmpty());
    }
}
