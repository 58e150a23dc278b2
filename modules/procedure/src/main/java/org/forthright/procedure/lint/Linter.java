package org.forthright.procedure.lint;

import static java.util.Comparator.comparing;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Looks through a procedure and says what is wrong with it. */
@Singleton
public class Linter {

    private final List<Check> checks;

    @Inject
    public Linter(@All List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /** The gravest first; of the same gravity in the order of the kinds, and then of the text. */
    public List<Flaw> flaws(Subject subject) {
        return checks.stream()
                .flatMap(check -> check.flaws(subject))
                .distinct()
                .sorted(comparing(Flaw::severity).thenComparing(Flaw::kind))
                .toList();
    }
}
