package org.forthright.procedure.lint.check;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forthright.procedure.Paragraph;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.lint.Check;
import org.forthright.procedure.lint.Flaw;
import org.forthright.procedure.lint.FlawKind;
import org.forthright.procedure.lint.Severity;
import org.forthright.procedure.lint.Subject;
import org.forthright.procedure.lint.sign.ClauseSigns;
import org.forthright.procedure.lint.sign.Signs;
import org.forthright.procedure.words.Passage;

/** Holds the clauses that the law asks for against those of the model, key by key. */
@Singleton
class AskedForByLaw implements Check {

    private static final String MISSING = "The law asks for this clause, and it is not there: %s.";
    private static final String LOST = "The law asks for more here. This no longer says %s.";
    private static final String OTHER_MATTER = "This no longer speaks of what the law asks for here: %s.";
    private static final String OTHER_WORDS =
            "Worded otherwise than in the model. Read it once more against what the law asks for.";

    private final Signs signs;

    @Inject
    AskedForByLaw(Signs signs) {
        this.signs = signs;
    }

    @Override
    public Stream<Flaw> flaws(Subject subject) {
        Procedure own = subject.own();
        return own == null
                ? Stream.empty()
                : subject.model().paragraphs().stream()
                        .filter(Paragraph::statutory)
                        .flatMap(clause -> flaw(clause, own, subject).stream());
    }

    private Optional<Flaw> flaw(Paragraph clause, Procedure own, Subject subject) {
        Optional<Paragraph> theirs = own.paragraphs().stream()
                .filter(paragraph -> paragraph.key().equals(clause.key()))
                .findFirst();
        if (theirs.isEmpty()) {
            return Optional.of(flaw(FlawKind.STATUTORY_MISSING, Severity.MUST, clause, MISSING, clause.title()));
        }
        return theirs.filter(paragraph -> !sameWords(paragraph, clause))
                .map(paragraph -> changed(clause, paragraph, subject));
    }

    private Flaw changed(Paragraph clause, Paragraph theirs, Subject subject) {
        List<Passage> passages = subject.passages().stream()
                .filter(passage -> passage.key().equals(clause.key()))
                .toList();
        Optional<ClauseSigns> known = signs.clause(clause.key());
        if (known.filter(signs ->
                        passages.stream().noneMatch(passage -> signs.in(passage).isPresent()))
                .isPresent()) {
            return flaw(FlawKind.STATUTORY_CHANGED, Severity.MUST, theirs, OTHER_MATTER, clause.title());
        }
        String unsaid = known.stream()
                .flatMap(signs -> signs.unsaid(passages).stream())
                .map(ClauseSigns.Say::what)
                .collect(joining("; "));
        return unsaid.isEmpty()
                ? flaw(FlawKind.STATUTORY_CHANGED, Severity.MAY, theirs, OTHER_WORDS, "")
                : flaw(FlawKind.STATUTORY_CHANGED, Severity.MUST, theirs, LOST, unsaid);
    }

    private static Flaw flaw(FlawKind kind, Severity severity, Paragraph where, String sentence, String part) {
        return Flaw.of(kind, severity, sentence.formatted(part))
                .called(where.key())
                .in(where.number())
                .restingOn(where.citation());
    }

    private static boolean sameWords(Paragraph one, Paragraph other) {
        return words(one).equals(words(other));
    }

    private static String words(Paragraph paragraph) {
        return paragraph.text().strip().replaceAll("\\s+", " ");
    }
}
