package org.forthright.procedure.lint.check;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.forthright.procedure.Setting;
import org.forthright.procedure.Settings;
import org.forthright.procedure.ValueKind;
import org.forthright.procedure.lint.Check;
import org.forthright.procedure.lint.Remark;
import org.forthright.procedure.lint.RemarkKind;
import org.forthright.procedure.lint.Severity;
import org.forthright.procedure.lint.Subject;
import org.forthright.procedure.lint.sign.Sign;
import org.forthright.procedure.lint.sign.Signs;
import org.forthright.procedure.reading.Mark;
import org.forthright.procedure.reading.Passage;
import org.forthright.procedure.reading.Period;
import org.forthright.procedure.reading.Sentence;

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
    public Stream<Remark> remarks(Subject subject) {
        return subject.own() == null
                ? Stream.empty()
                : remarks(subject, subject.own().settings());
    }

    private Stream<Remark> remarks(Subject subject, Settings settings) {
        return signs.promises().entrySet().stream()
                .filter(promise -> settings.has(promise.getKey()))
                .flatMap(promise -> subject.passages().stream()
                        .flatMap(passage -> remarks(passage, promise.getKey(), promise.getValue(), settings)));
    }

    private static Stream<Remark> remarks(Passage passage, Setting setting, Sign promised, Settings settings) {
        return passage.sentences().stream()
                .flatMap(sentence -> promised
                        .in(sentence, period -> !isKept(period, setting, settings))
                        .map(mark -> remark(sentence, mark, setting, settings).at(passage, mark))
                        .stream());
    }

    private static Remark remark(Sentence sentence, Mark mark, Setting setting, Settings settings) {
        String said = sentence.periodsIn(mark)
                .filter(period -> !isKept(period, setting, settings))
                .map(Period::words)
                .findFirst()
                .orElse("");
        return Remark.of(
                        RemarkKind.AGAINST_SETTING,
                        Severity.MUST,
                        SENTENCE.formatted(said, setting.title(), settings.words(setting)))
                .called(setting.key());
    }

    private static boolean isKept(Period period, Setting setting, Settings settings) {
        int number = settings.number(setting);
        return setting.kind() == ValueKind.MONTHS ? period.isMonths(number) : period.isWorkingDays(number);
    }
}
