package org.forthright.procedure.comparison;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.lint.Flaw;
import org.forthright.procedure.lint.check.LookedAt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lays invented procedures beside the model, and names everything that has to be found, and nothing else. */
class ComparisonTest {

    private final Comparison comparison = new Comparison(LookedAt.signs(), LookedAt.linter());

    @ParameterizedTest
    @ValueSource(strings = {"commissioner", "provider", "private-provider", "local-authority", "health-board"})
    void findsEveryClauseOfTheModelInTheModelAndNothingWrong(String kind) {
        Procedure model = LookedAt.model(kind);
        Compared compared = comparison.compare(LookedAt.text(model), model, LookedAt.TODAY);

        assertThat(compared.flaws()).isEmpty();
        assertThat(compared.clauses()).hasSameSizeAs(model.paragraphs());
        assertThat(compared.count(ClauseStatus.PRESENT))
                .isEqualTo(model.paragraphs().size());
        assertThat(compared.clauses())
                .allSatisfy(clause -> assertThat(clause.places()).isNotEmpty());
    }

    @Test
    void findsExactlyTheFiveMistakesOfTheWrongProvider() {
        Compared compared = compare(Texts.WRONG_PROVIDER);

        assertThat(compared.flaws())
                .extracting(
                        Flaw::code,
                        Flaw::paragraph,
                        flaw -> flaw.place() == null ? "" : flaw.place().marked())
                .containsExactly(
                        tuple("SHORT_TIME_TO_COMPLAIN", "6.1", "six months of the day it happened"),
                        tuple("IN_WRITING_ONLY", "3.4", "Complaints must be made in writing"),
                        tuple("RESOLVED_IN_HOURS", "9.5", "All complaints are resolved within 24 hours"),
                        tuple("NO_OMBUDSMAN", "", ""),
                        tuple("clinical-commissioning-group", "1.1", "Clinical Commissioning Group"));
    }

    /** What is changed or missing follows from the five: no spoken complaint, no date agreed, no Ombudsman. */
    @Test
    void saysClauseByClauseWhatTheMistakesOfTheWrongProviderMean() {
        Compared compared = compare(Texts.WRONG_PROVIDER);

        assertThat(byStatus(compared))
                .containsOnly(
                        entry(
                                ClauseStatus.BELOW_THE_LAW,
                                List.of(
                                        "ways-to-complain",
                                        "twelve-months",
                                        "resolved-next-day",
                                        "ombudsman-in-every-response")),
                        entry(ClauseStatus.MISSING, List.of("keep-the-date", "six-months")),
                        entry(
                                ClauseStatus.CHANGED,
                                List.of("what-is-a-complaint", "best-interests", "too-late", "agree-the-plan")));
        assertThat(compared.clauses().stream()
                        .filter(clause -> clause.status() == ClauseStatus.CHANGED)
                        .flatMap(clause -> clause.unsaid().stream()))
                .containsExactly(
                        "that a spoken complaint counts as well as a written one",
                        "that you name the Ombudsman",
                        "that the Ombudsman can be asked",
                        "that you agree by when the answer comes");
    }

    @Test
    void findsNothingBelowTheLawInALeafletThatIsRightInOtherWords() {
        Compared compared = compare(Texts.GOOD_SURGERY);

        assertThat(compared.flaws()).isEmpty();
        assertThat(compared.count(ClauseStatus.BELOW_THE_LAW)).isZero();
        assertThat(statutory(compared, ClauseStatus.MISSING))
                .containsExactly(
                        "what-is-a-complaint",
                        "what-is-covered",
                        "outside-procedure",
                        "help-the-commissioner",
                        "everyone-knows",
                        "where-to-find-it",
                        "early-summary",
                        "mental-health-act",
                        "lead-organisation",
                        "one-answer");
        assertThat(statutory(compared, ClauseStatus.CHANGED)).containsExactly("what-we-record");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You can raise a concern face to face, over the telephone, on paper or through our website.",
                "If something went wrong, tell us in person, ring us, send an email or drop us a line.",
                "Complaints can be spoken or come by post. You find a form for a complaint by email on our website."
            })
    void hearsThatPeopleMayComplainInWritingInOtherWords(String text) {
        assertThat(compare(text).flaws()).extracting(Flaw::code).doesNotContain("written", "spoken", "electronic");
    }

    @Test
    void stillMissesTheWrittenWayWhereNobodySpeaksOfIt() {
        assertThat(compare("You can complain in person, by telephone or on our website.")
                        .flaws())
                .extracting(Flaw::code)
                .contains("written");
    }

    /** Nothing is "not found" whose words are shown as below the law. */
    @Test
    void showsTheWordsThatAreBelowTheLawAlsoInTheRowOfTheirClause() {
        Compared compared = compare("4.2 It is necessary that you put your complaint to us in no other way than"
                + " written.\n\n4.3 We only look into what is in writing.");
        ComparedClause ways = clause(compared, "ways-to-complain");

        assertThat(ways.status()).isEqualTo(ClauseStatus.BELOW_THE_LAW);
        assertThat(ways.places()).isNotEmpty();
        assertThat(compared.flaws())
                .extracting(Flaw::code)
                .contains("IN_WRITING_ONLY")
                .doesNotContain("written", "spoken");
    }

    @Test
    void findsWhatIsOutOfDateAndBelowTheLawInAnOldPolicy() {
        assertThat(compare(Texts.OUTDATED_TRUST).flaws())
                .extracting(Flaw::code, Flaw::paragraph)
                .containsExactly(
                        tuple("ACKNOWLEDGED_LATE", "3.5"),
                        tuple("RECEIVED_LATER", "3.4"),
                        tuple("ANONYMOUS_REFUSED", "3.6"),
                        tuple("STOPPED_BY_LEGAL_ACTION", "4.3"),
                        tuple("clinical-commissioning-group", "1.2"),
                        tuple("independent-complaints-advocacy-service", "6.1"),
                        tuple("ombudsman-old-address", "5.2"),
                        tuple("serious-incident-framework", "4.5"),
                        tuple("data-protection-act-1998", "7.1"),
                        tuple("HARD_TO_READ", ""));
    }

    /** Its six months for going to the adjudicator are no breach; its six months for complaining are. */
    @Test
    void tellsTheTimeForComplainingFromTheTimeForGoingOn() {
        assertThat(compare(Texts.PRIVATE_CLINIC).flaws())
                .extracting(
                        Flaw::code,
                        flaw -> flaw.place() == null ? "" : flaw.place().marked())
                .containsExactly(
                        tuple("SHORT_TIME_TO_COMPLAIN", "six months of the treatment"),
                        tuple("NO_OMBUDSMAN", ""),
                        tuple("ADVOCACY_MISSING", ""));
    }

    @Test
    void showsTheWordsBeforeAndAfterAPlace() {
        ComparedClause pause = clause(compare(Texts.WRONG_PROVIDER), "pause");

        assertThat(pause.places().getFirst().number()).isEqualTo("7.3");
        assertThat(pause.places().getFirst().place().before()).isEqualTo("We put a complaint ");
        assertThat(pause.places().getFirst().place().marked()).isEqualTo("on hold");
        assertThat(pause.places().getFirst().place().after())
                .isEqualTo(" only if you agree, or if the police, a coroner or a …");
    }

    @Test
    void missesEverythingInAnEmptyTextButWhatMayBeLeftOut() {
        Compared compared = compare("");
        long needed = compared.model().paragraphs().stream()
                .filter(clause -> !compared.model().mayBeLeftOut(clause))
                .count();

        assertThat(compared.passages()).isEmpty();
        assertThat(compared.count(ClauseStatus.MISSING)).isEqualTo(needed - 1);
        assertThat(clause(compared, "ombudsman-in-every-response").status()).isEqualTo(ClauseStatus.BELOW_THE_LAW);
    }

    private Compared compare(String text) {
        return comparison.compare(text, LookedAt.model("provider"), LookedAt.TODAY);
    }

    private static ComparedClause clause(Compared compared, String key) {
        return compared.clauses().stream()
                .filter(clause -> clause.clause().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Map<ClauseStatus, List<String>> byStatus(Compared compared) {
        return compared.clauses().stream()
                .filter(clause -> clause.status() != ClauseStatus.PRESENT)
                .collect(groupingBy(
                        ComparedClause::status,
                        mapping(clause -> clause.clause().key(), toList())));
    }

    private static List<String> statutory(Compared compared, ClauseStatus status) {
        return compared.clauses().stream()
                .filter(clause -> clause.status() == status && clause.clause().statutory())
                .map(clause -> clause.clause().key())
                .toList();
    }
}
