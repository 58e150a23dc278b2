package org.forthright.procedure.letter.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.forthright.procedure.letter.TextFault;
import org.junit.jupiter.api.Test;

/** The phrases of an organisation, put into its letters. */
class ExpansionTest {

    private static final Expansion PHRASES = new Expansion(Map.of(
            "phrase-hours", "Monday to Friday, 9am to 5pm",
            "phrase-reach-us", "Call ((organisation-phone)), ((phrase: hours)).",
            "phrase-closing", "Thank you.\n\nYours sincerely,",
            "phrase-empty", "",
            "phrase-egg", "From the ((phrase: hen))",
            "phrase-hen", "from the ((phrase: egg))"));

    @Test
    void putsPhrasesIntoPhrasesAndLeavesPlaceholdersAlone() {
        Expansion.Expanded letter = PHRASES.in("Dear ((complainant-name)),\n\n((phrase: reach-us)) ((phrase:hours))");

        assertThat(letter.text()).isEqualTo("""
                        Dear ((complainant-name)),

                        Call ((organisation-phone)), Monday to Friday, 9am to 5pm. Monday to Friday, 9am to 5pm""");
        assertThat(letter.faults()).isEmpty();
    }

    @Test
    void knowsFromWhichLineOfTheSourceEachLineComes() {
        Expansion.Expanded letter = PHRASES.in("Hello\n\n((phrase: closing))\n\n((signature))");

        assertThat(letter.text()).isEqualTo("Hello\n\nThank you.\n\nYours sincerely,\n\n((signature))");
        assertThat(letter.lines()).containsExactly(1, 2, 3, 3, 3, 4, 5);
    }

    @Test
    void refusesAPhraseThatContainsItselfAndSaysHow() {
        assertThat(faultIn("We know it ((phrase: egg))."))
                .isEqualTo("((phrase: egg)) contains itself: egg → hen → egg");
    }

    @Test
    void refusesAPhraseThatIsNoneHasNoWordsOrDoesNotFitIntoALine() {
        assertThat(faultIn("((phrase: closed))"))
                .isEqualTo("((phrase: closed)) is none of your phrases on the day from which this holds");
        assertThat(faultIn("((phrase: empty))")).isEqualTo("((phrase: empty)) has no words in this language");
        assertThat(faultIn("And so: ((phrase: closing))"))
                .isEqualTo("((phrase: closing)) has several lines, so it stands alone on its line");
    }

    /** Ten phrases, each of ten of the one before: ten thousand million words, if anybody wrote them out. */
    @Test
    void isNotFilledUpByPhrasesOfPhrases() {
        Map<String, String> doubling = new HashMap<>(Map.of("phrase-p0", "laugh ".repeat(10)));
        for (int i = 1; i <= 10; i++) {
            doubling.put(
                    "phrase-p" + i,
                    ("((phrase: p" + (i - 1) + "))\n").repeat(10).strip());
        }

        Expansion.Expanded letter = new Expansion(doubling).in("((phrase: p10))");

        assertThat(letter.faults())
                .extracting(TextFault::sentence)
                .singleElement()
                .asString()
                .startsWith("((phrase: p10))");
        assertThat(letter.text()).isEqualTo("…");
    }

    private static String faultIn(String text) {
        Expansion.Expanded expanded = PHRASES.in("Dear reader,\n\n" + text);
        assertThat(expanded.faults())
                .singleElement()
                .extracting(TextFault::line)
                .isEqualTo(3);
        return expanded.faults().getFirst().sentence();
    }
}
