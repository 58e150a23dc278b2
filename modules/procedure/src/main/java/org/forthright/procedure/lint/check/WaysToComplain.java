package org.forthright.procedure.lint.check;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.forthright.kernel.law.Citation;
import org.forthright.procedure.lint.Check;
import org.forthright.procedure.lint.Flaw;
import org.forthright.procedure.lint.FlawKind;
import org.forthright.procedure.lint.Severity;
import org.forthright.procedure.lint.Subject;
import org.forthright.procedure.lint.sign.Breach;
import org.forthright.procedure.lint.sign.ClauseSigns;
import org.forthright.procedure.lint.sign.Signs;
import org.forthright.procedure.words.Passage;

/** People complain by speaking, in writing or electronically; all three are to be named (SI 2009/309 reg. 13(1)). */
@Singleton
class WaysToComplain implements Check {

    private static final String CLAUSE = "ways-to-complain";
    private static final Set<String> SETTLED_BY_WRITING_ONLY = Set.of("spoken", "written");
    private static final String SENTENCE = "It does not say %s.";

    private final Signs signs;
    private final BelowTheLaw belowTheLaw;

    @Inject
    WaysToComplain(Signs signs, BelowTheLaw belowTheLaw) {
        this.signs = signs;
        this.belowTheLaw = belowTheLaw;
    }

    @Override
    public Stream<Flaw> flaws(Subject subject) {
        return signs.clause(CLAUSE).stream().flatMap(clause -> clause.unsaid(about(clause, subject)).stream()
                .filter(say -> !say.channel().isEmpty())
                .filter(say -> !SETTLED_BY_WRITING_ONLY.contains(say.channel()) || !refusesToListen(subject))
                .map(WaysToComplain::flaw));
    }

    private static List<Passage> about(ClauseSigns clause, Subject subject) {
        return subject.passages().stream()
                .filter(passage -> clause.in(passage).isPresent())
                .toList();
    }

    /** Then that is what is wrong, and it is said once; that it takes complaints in writing, it says. */
    private boolean refusesToListen(Subject subject) {
        return belowTheLaw.flaws(subject).anyMatch(flaw -> flaw.code().equals(Breach.IN_WRITING_ONLY.name()));
    }

    private static Flaw flaw(ClauseSigns.Say missing) {
        return Flaw.of(FlawKind.CHANNEL_MISSING, Severity.MUST, SENTENCE.formatted(missing.what()))
                .called(missing.channel())
                .restingOn(Citation.regulation("13(1)", "3.7"));
    }
}
