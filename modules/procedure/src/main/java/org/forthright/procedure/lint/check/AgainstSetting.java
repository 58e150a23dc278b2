package org.forthright.procedure.lint.check;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.forthright.procedure.lint.Check;
import org.forthright.procedure.lint.Flaw;
import org.forthright.procedure.lint.FlawKind;
import org.forthright.procedure.lint.Severity;
import org.forthright.procedure.lint.Subject;
import org.forthright.procedure.lint.sign.Sign;
import org.forthright.procedure.lint.sign.Signs;
import org.forthright.procedure.setting.Setting;
import org.forthright.procedure.setting.Settings;
import org.forthright.procedure.setting.ValueKind;
import org.forthright.procedure.words.Mark;
import org.forthright.procedure.words.Passage;
import org.forthright.procedure.words.Period;
import org.forthright.procedure.words.Sentence;

/** Finds where the text promises five days and the clock counts three. */
@Singleton
class AgainstSetting implements Check {

    private static final String SENTENCE = "The text says %s. The setting for this (%s) says %s.";

    private final Signs signs;

    @Inject
    AgainstSetting(Signs signs) {
        this.signs = signs;
    }

    @Override
    public Stream<Flaw> flaws(Subject subject) {
        return subject.own() == null
                ? Stream.empty()
                : flaws(subject, subject.own().settings());
    }

    private Stream<Flaw> flaws(Subject subject, Settings settings) {
        return signs.promises().entrySet().stream()
                .filter(promise -> settings.has(promise.getKey()))
                .flatMap(promise -> subject.passages().stream()
                        .flatMap(passage -> flaws(passage, promise.getKey(), promise.getValue(), settings)));
    }

    private static Stream<Flaw> flaws(Passage passage, Setting setting, Sign promised, Settings settings) {
        return passage.sentences().stream()
                .flatMap(sentence -> promised
                        .in(sentence, period -> !isKept(period, setting, settings))
                        .map(mark -> flaw(sentence, mark, setting, settings).at(passage, mark))
                        .stream());
    }

    private static Flaw flaw(Sentence sentence, Mark mark, Setting setting, Settings settings) {
        String said = sentence.periodsIn(mark)
                .filter(period -> !isKept(period, setting, settings))
                .map(Period::words)
                .findFirst()
                .orElse("");
        return Flaw.of(
                        FlawKind.AGAINST_SETTING,
                        Severity.MUST,
                        SENTENCE.formatted(said, setting.title(), settings.words(setting)))
                .called(setting.key());
    }

    private static boolean isKept(Period period, Setting setting, Settings settings) {
        int number = settings.number(setting);
        return setting.kind() == ValueKind.MONTHS ? period.isMonths(number) : period.isWorkingDays(number);
    }
}
