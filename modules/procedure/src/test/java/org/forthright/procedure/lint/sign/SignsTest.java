package org.forthright.procedure.lint.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.forthright.platform.folder.BrokenConfiguration;
import org.forthright.procedure.comparison.Clauses;
import org.forthright.procedure.folder.ShippedConfig;
import org.forthright.procedure.lint.check.LookedAt;
import org.forthright.procedure.setting.Jurisdiction;
import org.forthright.procedure.words.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SignsTest {

    private static final String CLAUSES = "default/procedures/signs/clauses-1-4.yaml";
    private static final String PROMISES = "default/procedures/signs/promises.yaml";

    @TempDir
    Path copy;

    static Stream<Passage> clausesOfEveryModel() {
        return Stream.of("commissioner", "provider", "private-provider", "local-authority", "health-board")
                .flatMap(kind -> LookedAt.passages(LookedAt.model(kind)).stream())
                .distinct();
    }

    /** Whoever adds a clause to a model says by which words it is recognised elsewhere. */
    @ParameterizedTest
    @MethodSource("clausesOfEveryModel")
    void everyClauseIsRecognisedInItsOwnWordsAndSaysAllOfIt(Passage clause) {
        ClauseSigns signs = LookedAt.signs().clause(clause.key()).orElseThrow();
        List<Passage> own = List.of(Passage.of(clause.number(), clause.key(), "", clause.text()));

        assertThat(signs.in(own.getFirst())).as(clause.key()).isPresent();
        assertThat(signs.unsaid(own))
                .as(clause.key())
                .extracting(ClauseSigns.Say::what)
                .isEmpty();
    }

    @Test
    void noClauseIsRecognisedInAPageAboutSomethingElse() {
        List<Passage> parking = Clauses.in("""
                Parking at the clinic

                There are forty spaces behind the building. They cost two pounds an hour. Blue badge holders park free.
                The barrier closes at eight in the evening.
                """);

        assertThat(clausesOfEveryModel().filter(clause -> LookedAt.signs()
                        .clause(clause.key())
                        .filter(signs -> parking.stream()
                                .anyMatch(passage -> signs.in(passage).isPresent()))
                        .isPresent()))
                .isEmpty();
    }

    @Test
    void everyBreachOfTheLawHasSigns() {
        assertThat(LookedAt.signs().breaches(Jurisdiction.ENGLAND))
                .extracting(BreachSigns::breach)
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(Breach.values()));
    }

    @Test
    void everyBreachBelongsToAClauseOfTheModel() {
        assertThat(Breach.values())
                .allSatisfy(breach -> assertThat(LookedAt.model("provider").clause(breach.clause()))
                        .isNotNull());
    }

    @Test
    void namesThePhraseThatCannotBeRead() {
        assertThatThrownBy(() ->
                        new Signs(ShippedConfig.with(copy, CLAUSES, "- complaint standards\n", "- .. standards\n")))
                .isInstanceOf(BrokenConfiguration.class)
                .hasMessageEndingWith("clauses-1-4.yaml, standards: This is no phrase: .. standards");
    }

    @Test
    void namesTheSettingThatDoesNotExist() {
        assertThatThrownBy(() -> new Signs(
                        ShippedConfig.with(copy, PROMISES, "acknowledgeWithinWorkingDays", "acknowledgeWithinMinutes")))
                .isInstanceOf(BrokenConfiguration.class)
                .hasMessageEndingWith("promises.yaml, acknowledgeWithinMinutes: there is no such setting");
    }

    @Test
    void refusesTheSameClauseTwice() {
        assertThatThrownBy(() -> new Signs(
                        ShippedConfig.with(copy, CLAUSES, "  - clause: guidance\n", "  - clause: standards\n")))
                .isInstanceOf(BrokenConfiguration.class)
                .hasMessageEndingWith("standards: the clause is there twice");
    }
}
