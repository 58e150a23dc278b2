package org.forthright.procedure.words;

import java.util.List;
import java.util.stream.Stream;

/**
 * A piece of a procedure that is read as one: a paragraph of ours, or a clause of a text from elsewhere.
 *
 * @param number as in the text; empty where it has none
 * @param key of the clause that it is, where that is known; else empty
 * @param title the heading above it; may be empty
 * @param sentences of heading and text, in this order
 */
public record Passage(
        String number, String key, String title, String text, List<Sentence> heading, List<Sentence> sentences) {

    public Passage {
        heading = List.copyOf(heading);
        sentences = List.copyOf(sentences);
    }

    public static Passage of(String number, String key, String title, String text) {
        return new Passage(number, key, title, text, Sentence.in(title), Sentence.in(text));
    }

    /** Heading and text: what somebody reads who looks for a matter. */
    public Stream<Sentence> withHeading() {
        return Stream.concat(heading.stream(), sentences.stream());
    }
}
