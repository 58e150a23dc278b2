package org.forthright.platform.paper.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.forthright.platform.paper.letter.Placeholders.Use;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {

    @Test
    void findsEachWithItsLine() {
        assertThat(Placeholders.in("Dear ((complainant-name)),\n\nyour (second) letter ((reference)).\n"))
                .containsExactly(
                        new Use("((complainant-name))", Optional.of("complainant-name"), 1),
                        new Use("((reference))", Optional.of("reference"), 3));
    }

    @Test
    void namesWhatIsNotOnTheListOrNotClosed() {
        assertThat(Placeholders.unknown("((reference))\n((refrence)) and ((reference)\n(( ", Set.of("reference")))
                .containsExactly(
                        new Use("((refrence))", Optional.of("refrence"), 2),
                        new Use("((", Optional.empty(), 2),
                        new Use("((", Optional.empty(), 3));
    }

    @Test
    void refusesToFillAnUnknownOne() {
        assertThatThrownBy(() -> Placeholders.fill("One\nTwo ((sort-code))", Map.of("reference", "NM-1")))
                .isInstanceOf(UnfillablePlaceholder.class)
                .hasMessage("Line 2: ((sort-code)) cannot be filled here.");
    }

    @Test
    void fillsOnceAndReadsNothingTwice() {
        Map<String, String> values = Map.of("name", "((secret)) $1 \\ ((name))", "secret", "never");

        assertThat(Placeholders.fill("Dear ((name)),", values)).isEqualTo("Dear ((secret)) $1 \\ ((name)),");
    }

    @Test
    void leavesOtherBracketsAlone() {
        assertThat(Placeholders.fill("(see (our) letter) (((reference)))", Map.of("reference", "NM-1")))
                .isEqualTo("(see (our) letter) (NM-1)");
    }

    @Test
    void staysQuickOnALongRowOfBrackets() {
        String brackets = "(".repeat(100_000);

        assertThat(Placeholders.in(brackets)).hasSize(1);
    }

    @Test
    void refusesWordsLongerThanALetterHolds() {
        String tooLong = "a".repeat(Placeholders.LONGEST_TEXT + 1);

        assertThatThrownBy(() -> Placeholders.fill("((words))", Map.of("words", tooLong)))
                .hasMessage("200001 characters for ((words)) are more than the 200000 a letter can hold.");
    }

    @Test
    void knowsNoExpressions() {
        for (String payload :
                List.of("{complaint.secret}", "${7*7}", "#{7*7}", "{#for i in 200000000}x{/for}", "<%= 1 %>")) {
            assertThat(Placeholders.fill(payload, Map.of())).isEqualTo(payload);
        }
    }
}
