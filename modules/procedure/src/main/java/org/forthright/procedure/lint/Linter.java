package org.forthright.procedure.lint;

import static java.util.Comparator.comparing;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** Looks through a procedure and says what is wrong with it. */
@Singleton
public class Linter {

    /** Of each check; a text of nothing but mistakes would else fill the memory of the platform. */
    static final int MOST = 200;

    private static final String MORE =
            "More of the same was found than is listed here. Put right what is listed, and look again.";

    private final List<Check> checks;

    @Inject
    public Linter(@All List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /** The gravest first; of the same gravity in the order of the kinds, and then of the text. */
    public List<Flaw> flaws(Subject subject) {
        List<List<Flaw>> found = checks.stream()
                .map(check -> check.flaws(subject).limit(MOST + 1L).toList())
                .toList();
        Stream<Flaw> more = found.stream().anyMatch(flaws -> flaws.size() > MOST)
                ? Stream.of(Flaw.of(FlawKind.MORE, Severity.MAY, MORE))
                : Stream.empty();
        return Stream.concat(found.stream().flatMap(flaws -> flaws.stream().limit(MOST)), more)
                .distinct()
                .sorted(comparing(Flaw::severity).thenComparing(Flaw::kind))
                .toList();
    }
}
