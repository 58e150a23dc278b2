package org.forthright.procedure.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.lint.Flaw;
import org.forthright.procedure.lint.FlawKind;
import org.forthright.procedure.lint.check.LookedAt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody writes but somebody may send: none takes the memory, the stack or the time of the others. */
class HostileTextTest {

    private static final int LONGEST = UploadedText.LONGEST;
    private static final Duration SOON = Duration.ofSeconds(60);

    private final Comparison comparison = new Comparison(LookedAt.signs(), LookedAt.linter());
    private final Procedure model = LookedAt.model("provider");

    @ParameterizedTest
    @ValueSource(strings = {"(", "[!]", "((a ", "XX "})
    void namesTwoHundredFlawsOfAKindAndSaysThatThereAreMore(String piece) {
        Compared compared = assertTimeoutPreemptively(SOON, () -> compare(piece));

        assertThat(compared.flaws())
                .filteredOn(flaw -> flaw.kind() == FlawKind.PLACEHOLDER)
                .hasSizeLessThanOrEqualTo(200);
        assertThat(compared.flaws().getLast().kind()).isEqualTo(FlawKind.MORE);
        assertThat(compared.flaws().stream().map(Flaw::place))
                .allSatisfy(place -> assertThat(String.valueOf(place)).hasSizeLessThan(3_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10 working days ",
                "1.",
                "a'",
                "\n",
                "http://a.",
                "www....",
                "a.",
                "\n \n",
                "](",
                "- ",
                ".'",
                "<a"
            })
    void looksThroughItSoon(String piece) {
        assertThat(assertTimeoutPreemptively(SOON, () -> compare(piece)).clauses())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"# a\n", "1.1 a\n", "a\n\n", "- x\n", "Complain by phone within 6 months or\n- a\n- b\n"})
    void refusesATextInThousandsOfPieces(String piece) {
        assertTimeoutPreemptively(SOON, () -> assertThatThrownBy(() -> compare(piece))
                .isInstanceOf(Refusal.class)
                .hasMessage(ComparisonRefusal.TOO_MANY_PIECES.sentence()));
    }

    @Test
    void refusesAListThatRepeatsItsBeginningWithoutEnd() {
        String list = "We answer ".repeat(2_000) + "\n" + "- a\n".repeat(20_000);

        assertTimeoutPreemptively(SOON, () -> assertThatThrownBy(() -> comparison.compare(list, model, LookedAt.TODAY))
                .hasMessage(ComparisonRefusal.TOO_MANY_PIECES.sentence()));
    }

    @Test
    void looksThroughAsMuchAsAProcedureMayHold() {
        String text = Texts.WRONG_PROVIDER.repeat(LONGEST / Texts.WRONG_PROVIDER.length());

        assertThat(assertTimeoutPreemptively(SOON, () -> comparison.compare(text, model, LookedAt.TODAY))
                        .passages())
                .hasSizeGreaterThan(200);
    }

    private Compared compare(String piece) {
        String text = "a" + piece.repeat((LONGEST - 2) / piece.length()) + "a";
        return comparison.compare(text, model, LookedAt.TODAY);
    }
}
