package org.forthright.procedure.letter;

import java.util.List;
import java.util.Set;
import org.forthright.procedure.words.Phrase;
import org.forthright.procedure.words.Sentence;

/**
 * Something that no text of a letter may leave out: one of some placeholders, or a sentence that shows by its words what
 * it says.
 *
 * @param says in words: "the offer to talk"
 * @param with one of these placeholders is enough
 * @param signs phrases that show it in English
 * @param welsh phrases that show it in Welsh
 * @param law what asks for it, with the paragraph of the model procedure
 */
public record RequiredBlock(String says, List<String> with, List<Phrase> signs, List<Phrase> welsh, String law) {

    public RequiredBlock {
        with = List.copyOf(with);
        signs = List.copyOf(signs);
        welsh = List.copyOf(welsh);
    }

    boolean isIn(String text, Set<String> placeholders, Language language) {
        if (!with.isEmpty()) {
            return with.stream().anyMatch(placeholders::contains);
        }
        List<Phrase> phrases =
                switch (language) {
                    case ENGLISH -> signs;
                    case WELSH -> welsh;
                };
        List<Sentence> sentences = Sentence.in(text);
        return phrases.stream().anyMatch(phrase -> sentences.stream()
                .anyMatch(sentence -> phrase.in(sentence).isPresent()));
    }

    /** For people: "((provider))", or nothing where the organisation says it in its own words. */
    public String placeholders() {
        return String.join(" or ", with.stream().map(name -> "((" + name + "))").toList());
    }

    String sentence() {
        return with.isEmpty()
                ? "It does not say " + says
                : "It does not say %s: %s is missing".formatted(says, placeholders());
    }
}
