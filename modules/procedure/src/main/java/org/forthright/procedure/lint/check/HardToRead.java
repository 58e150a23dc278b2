package org.forthright.procedure.lint.check;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.forthright.procedure.lint.Check;
import org.forthright.procedure.lint.Flaw;
import org.forthright.procedure.lint.FlawKind;
import org.forthright.procedure.lint.Severity;
import org.forthright.procedure.lint.Subject;
import org.forthright.procedure.words.Passage;
import org.forthright.procedure.words.ReadingLevel;

/** Finds texts that few people follow with ease, and sentences that go on and on. */
@Singleton
class HardToRead implements Check {

    private static final int YEARS_BEFORE_SCHOOL = 5;
    private static final String WHOLE = "It takes a reading age of about %.0f, with %.0f words to a sentence."
            + " Shorter sentences and everyday words help most.";
    private static final String SENTENCE = "This sentence has %d words. Part it.";

    private final ReadingLimits limits;

    @Inject
    HardToRead(ReadingLimits limits) {
        this.limits = limits;
    }

    @Override
    public Stream<Flaw> flaws(Subject subject) {
        return Stream.concat(whole(subject), subject.passages().stream().flatMap(this::sentences));
    }

    private Stream<Flaw> whole(Subject subject) {
        ReadingLevel level =
                ReadingLevel.of(subject.passages().stream().map(Passage::text).collect(joining("\n\n")));
        boolean hard = level.words() >= limits.limits().fewestWords()
                && (level.grade() > limits.limits().highestGrade()
                        || level.wordsPerSentence() > limits.limits().mostWordsPerSentence());
        return hard
                ? Stream.of(flaw(WHOLE.formatted(level.grade() + YEARS_BEFORE_SCHOOL, level.wordsPerSentence())))
                : Stream.empty();
    }

    private Stream<Flaw> sentences(Passage passage) {
        return ReadingLevel.sentences(passage.text()).stream()
                .filter(sentence -> sentence.words().size() > limits.limits().longestSentence())
                .map(sentence ->
                        flaw(SENTENCE.formatted(sentence.words().size())).at(passage, sentence.mark()));
    }

    private static Flaw flaw(String sentence) {
        return Flaw.of(FlawKind.HARD_TO_READ, Severity.MAY, sentence);
    }
}
