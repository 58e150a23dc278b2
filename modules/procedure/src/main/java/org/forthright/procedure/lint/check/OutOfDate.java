package org.forthright.procedure.lint.check;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.forthright.procedure.lint.Check;
import org.forthright.procedure.lint.Flaw;
import org.forthright.procedure.lint.FlawKind;
import org.forthright.procedure.lint.Severity;
import org.forthright.procedure.lint.Subject;
import org.forthright.procedure.lint.sign.OldNames;
import org.forthright.procedure.words.Passage;

/** Finds names of bodies, addresses and laws that are no more. */
@Singleton
class OutOfDate implements Check {

    private final OldNames names;

    @Inject
    OutOfDate(OldNames names) {
        this.names = names;
    }

    @Override
    public Stream<Flaw> flaws(Subject subject) {
        return names.on(subject.day()).stream()
                .flatMap(name -> subject.passages().stream().flatMap(passage -> flaws(name, passage)));
    }

    private static Stream<Flaw> flaws(OldNames.OldName name, Passage passage) {
        return passage.sentences().stream()
                .flatMap(sentence -> name.sign().in(sentence).stream())
                .map(mark -> Flaw.of(FlawKind.OLD_NAME, Severity.SHOULD, name.says())
                        .called(name.code())
                        .at(passage, mark));
    }
}
