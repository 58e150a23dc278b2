package org.forthright.procedure.lint.check;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.forthright.kernel.law.Citation;
import org.forthright.procedure.lint.Check;
import org.forthright.procedure.lint.Flaw;
import org.forthright.procedure.lint.FlawKind;
import org.forthright.procedure.lint.Severity;
import org.forthright.procedure.lint.Subject;
import org.forthright.procedure.lint.sign.Signs;

/** People are told who helps them with a complaint independently (SI 2009/309 reg. 3(2)(d)). */
@Singleton
class IndependentHelp implements Check {

    private static final String CLAUSE = "advocacy";
    private static final String SENTENCE =
            "Nobody is named who helps with a complaint independently. Name the advocacy provider of your area.";

    private final Signs signs;

    @Inject
    IndependentHelp(Signs signs) {
        this.signs = signs;
    }

    @Override
    public Stream<Flaw> flaws(Subject subject) {
        return signs.clause(CLAUSE).stream()
                .filter(advocacy -> subject.passages().stream()
                        .noneMatch(passage -> advocacy.in(passage).isPresent()))
                .map(missing -> Flaw.of(FlawKind.ADVOCACY_MISSING, Severity.MUST, SENTENCE)
                        .restingOn(Citation.regulation("3(2)(d)", "9.1")));
    }
}
