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
import org.forthright.procedure.lint.Remark;
import org.forthright.procedure.lint.RemarkKind;
import org.forthright.procedure.lint.Severity;
import org.forthright.procedure.lint.Subject;
import org.forthright.procedure.lint.sign.ClauseSigns;
import org.forthright.procedure.lint.sign.Signs;
import org.forthright.procedure.reading.Passage;

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
    public Stream<Remark> remarks(Subject subject) {
        Procedure own = subject.own();
        return own == null
                ? Stream.empty()
                : subject.model().paragraphs().stream()
                        .filter(Paragraph::statutory)
                        .flatMap(clause -> remark(clause, own, subject).stream());
    }

    private Optional<Remark> remark(Paragraph clause, Procedure own, Subject subject) {
        Optional<Paragraph> theirs = own.paragraphs().stream()
                .filter(paragraph -> paragraph.key().equals(clause.key()))
                .findFirst();
        if (theirs.isEmpty()) {
            return Optional.of(remark(RemarkKind.STATUTORY_MISSING, Severity.MUST, clause, MISSING, clause.title()));
        }
        return theirs.filter(paragraph -> !sameWords(paragraph, clause))
                .map(paragraph -> changed(clause, paragraph, subject));
    }

    private Remark changed(Paragraph clause, Paragraph theirs, Subject subject) {
        List<Passage> passages = subject.passages().stream()
                .filter(passage -> passage.key().equals(clause.key()))
                .toList();
        Optional<ClauseSigns> known = signs.clause(clause.key());
        if (known.filter(signs ->
                        passages.stream().noneMatch(passage -> signs.in(passage).isPresent()))
                .isPresent()) {
            return remark(RemarkKind.STATUTORY_CHANGED, Severity.MUST, theirs, OTHER_MATTER, clause.title());
        }
        String unsaid = known.stream()
                .flatMap(signs -> signs.unsaid(passages).stream())
                .map(ClauseSigns.Say::what)
                .collect(joining("; "));
        return unsaid.isEmpty()
                ? remark(RemarkKind.STATUTORY_CHANGED, Severity.MAY, theirs, OTHER_WORDS, "")
                : remark(RemarkKind.STATUTORY_CHANGED, Severity.MUST, theirs, LOST, unsaid);
    }

    private static Remark remark(RemarkKind kind, Severity severity, Paragraph where, String sentence, String part) {
        return Remark.of(kind, severity, sentence.formatted(part))
                .called(where.key())
                .in(where.number())
                .restingOn(where.citation().text());
    }

    private static boolean sameWords(Paragraph one, Paragraph other) {
        return words(one).equals(words(other));
    }

    private static String words(Paragraph paragraph) {
        return paragraph.text().strip().replaceAll("\\s+", " ");
    }
}
