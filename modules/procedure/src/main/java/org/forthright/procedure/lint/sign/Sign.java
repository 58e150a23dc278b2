package org.forthright.procedure.lint.sign;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.forthright.procedure.words.Mark;
import org.forthright.procedure.words.Period;
import org.forthright.procedure.words.Phrase;
import org.forthright.procedure.words.Sentence;

/**
 * Phrases that show a matter in a sentence, unless the same sentence takes it back.
 *
 * @param any one of them is enough
 * @param unless any of these takes it back
 */
public record Sign(List<Phrase> any, List<Phrase> unless) {

    public Sign {
        any = List.copyOf(any);
        unless = List.copyOf(unless);
    }

    public static Sign of(List<Phrase> any) {
        return new Sign(any, List.of());
    }

    /** Where the sentence shows it. */
    public Optional<Mark> in(Sentence sentence) {
        return in(sentence, period -> true);
    }

    /** Where the sentence shows it with a period that is meant. */
    public Optional<Mark> in(Sentence sentence, Predicate<Period> meant) {
        return any.stream()
                .flatMap(phrase -> phrase.in(sentence, meant).stream())
                .findFirst()
                .filter(found ->
                        unless.stream().noneMatch(phrase -> phrase.in(sentence).isPresent()));
    }
}
