package org.forthright.procedure.lint.check;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Stream;
import org.forthright.procedure.lint.Check;
import org.forthright.procedure.lint.Flaw;
import org.forthright.procedure.lint.FlawKind;
import org.forthright.procedure.lint.Severity;
import org.forthright.procedure.lint.Subject;
import org.forthright.procedure.lint.sign.Breach;
import org.forthright.procedure.lint.sign.BreachSigns;
import org.forthright.procedure.lint.sign.Sign;
import org.forthright.procedure.lint.sign.Signs;
import org.forthright.procedure.words.Mark;
import org.forthright.procedure.words.Passage;
import org.forthright.procedure.words.Sentence;

/** Finds where a text gives people less than the law does. */
@Singleton
class BelowTheLaw implements Check {

    private final Signs signs;

    @Inject
    BelowTheLaw(Signs signs) {
        this.signs = signs;
    }

    @Override
    public Stream<Flaw> flaws(Subject subject) {
        return signs.breaches(subject.model().settings().jurisdiction()).stream()
                .flatMap(breach -> flaws(breach, subject));
    }

    private static Stream<Flaw> flaws(BreachSigns signs, Subject subject) {
        Flaw flaw = flaw(signs.breach());
        if (!signs.absent().any().isEmpty()) {
            return says(subject, signs.absent()) ? Stream.empty() : insteadOrNowhere(signs, subject, flaw);
        }
        if (says(subject, signs.nowhere())) {
            return Stream.empty();
        }
        return places(signs, subject, flaw);
    }

    private static Stream<Flaw> places(BreachSigns signs, Subject subject, Flaw flaw) {
        return subject.passages().stream().flatMap(passage -> passage.sentences().stream()
                .flatMap(sentence -> broken(signs, sentence).stream())
                .map(mark -> flaw.at(passage, mark)));
    }

    /** What is missing is shown where something else is said in its place, once. */
    private static Stream<Flaw> insteadOrNowhere(BreachSigns signs, Subject subject, Flaw flaw) {
        return Stream.concat(places(signs, subject, flaw), Stream.of(flaw)).limit(1);
    }

    private static Optional<Mark> broken(BreachSigns signs, Sentence sentence) {
        return signs.groups().stream()
                .flatMap(group -> group.in(sentence, signs.breach()::isBrokenBy).stream())
                .findFirst();
    }

    private static boolean says(Subject subject, Sign sign) {
        return subject.passages().stream().flatMap(Passage::withHeading).anyMatch(sentence -> sign.in(sentence)
                .isPresent());
    }

    private static Flaw flaw(Breach breach) {
        return Flaw.of(FlawKind.BELOW_THE_LAW, Severity.MUST, breach.sentence())
                .called(breach.name())
                .restingOn(breach.citation());
    }
}
