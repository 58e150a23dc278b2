package org.forthright.procedure.comparison;

import static java.util.Comparator.comparing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.Stream;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.procedure.Paragraph;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.comparison.ComparedClause.Found;
import org.forthright.procedure.lint.Flaw;
import org.forthright.procedure.lint.FlawKind;
import org.forthright.procedure.lint.Linter;
import org.forthright.procedure.lint.Subject;
import org.forthright.procedure.lint.sign.Breach;
import org.forthright.procedure.lint.sign.ClauseSigns;
import org.forthright.procedure.lint.sign.Signs;
import org.forthright.procedure.words.Passage;
import org.forthright.procedure.words.Place;

/**
 * Compares a procedure from elsewhere with the model. A clause is recognised by its signs, whatever its words and its
 * number are there; one to which nobody has given signs is left out, and one that may be left out is not missed.
 */
@Singleton
public class Comparison {

    private static final int MOST_PLACES = 3;

    /** Twice and thrice of what a procedure of 100,000 characters has. */
    private static final int MOST_PASSAGES = 1_000;

    private static final int MOST_WORDS = 50_000;

    private static final int MOST_SENTENCES = 5_000;

    private final Signs signs;
    private final Linter linter;

    @Inject
    public Comparison(Signs signs, Linter linter) {
        this.signs = signs;
        this.linter = linter;
    }

    /**
     * Compares a text as it was typed or read from a file.
     *
     * @throws Refusal where it is parted into so much that looking through it would keep everybody else waiting
     */
    public Compared compare(String text, Procedure model, LocalDate day) {
        List<Passage> passages = Clauses.in(text);
        requireLikeAProcedure(passages);
        List<Flaw> flaws = linter.flaws(Subject.of(passages, model, day));
        return new Compared(
                model,
                passages,
                model.paragraphs().stream()
                        .flatMap(clause -> signs
                                .clause(clause.key())
                                .map(known -> compared(clause, known, passages, breaches(clause, flaws)))
                                .stream())
                        .filter(clause ->
                                clause.status() != ClauseStatus.MISSING || !model.mayBeLeftOut(clause.clause()))
                        .toList(),
                flaws);
    }

    /** The words that lead to a list count with each of its items, as they are read. */
    private static void requireLikeAProcedure(List<Passage> passages) {
        IntSummaryStatistics words = passages.stream()
                .flatMap(Passage::withHeading)
                .mapToInt(sentence -> sentence.words().size())
                .summaryStatistics();
        if (passages.size() > MOST_PASSAGES || words.getCount() > MOST_SENTENCES || words.getSum() > MOST_WORDS) {
            throw new Refusal(ComparisonRefusal.TOO_MANY_PIECES);
        }
    }

    private static ComparedClause compared(
            Paragraph clause, ClauseSigns known, List<Passage> passages, List<Flaw> breaches) {
        List<Passage> about = passages.stream()
                .filter(passage -> known.in(passage).isPresent())
                .toList();
        List<String> unsaid =
                known.unsaid(about).stream().map(ClauseSigns.Say::what).toList();
        return new ComparedClause(
                clause,
                status(about, unsaid, breaches),
                about.isEmpty() ? places(breaches) : places(known, about),
                about.isEmpty() ? List.of() : unsaid,
                breaches);
    }

    private static ClauseStatus status(List<Passage> about, List<String> unsaid, List<Flaw> breaches) {
        if (!breaches.isEmpty()) {
            return ClauseStatus.BELOW_THE_LAW;
        }
        if (about.isEmpty()) {
            return ClauseStatus.MISSING;
        }
        return unsaid.isEmpty() ? ClauseStatus.PRESENT : ClauseStatus.CHANGED;
    }

    private static List<Found> places(ClauseSigns known, List<Passage> about) {
        return about.stream()
                .sorted(comparing((Passage passage) ->
                                known.unsaid(List.of(passage)).size())
                        .thenComparing(known::isOnlyInHeading))
                .limit(MOST_PLACES)
                .flatMap(passage ->
                        known
                                .in(passage)
                                .map(mark -> new Found(passage.number(), Place.of(passage.text(), mark)))
                                .stream())
                .toList();
    }

    /** A clause of which nothing is found but what is below the law in it stands where that is. */
    private static List<Found> places(List<Flaw> breaches) {
        return breaches.stream()
                .limit(MOST_PLACES)
                .flatMap(breach -> Stream.ofNullable(breach.place()).map(place -> new Found(breach.paragraph(), place)))
                .toList();
    }

    private static List<Flaw> breaches(Paragraph clause, List<Flaw> flaws) {
        return flaws.stream()
                .filter(flaw -> flaw.kind() == FlawKind.BELOW_THE_LAW)
                .filter(flaw -> Breach.valueOf(flaw.code()).clause().equals(clause.key()))
                .toList();
    }
}
