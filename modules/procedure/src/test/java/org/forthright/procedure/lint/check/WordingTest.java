package org.forthright.procedure.lint.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forthright.procedure.comparison.Clauses;
import org.forthright.procedure.lint.Flaw;
import org.forthright.procedure.lint.FlawKind;
import org.forthright.procedure.lint.Severity;
import org.forthright.procedure.lint.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Old names, and sentences that are hard to read. */
class WordingTest {

    @ParameterizedTest
    @CsvSource({"2022-06-30, 0", "2022-07-01, 1", "2026-11-23, 1"})
    void callsANameOldFromTheDayOnWhichItWas(LocalDate day, int flaws) {
        Subject subject =
                Subject.of(Clauses.in("Northmoor CCG pays for our services."), LookedAt.model("provider"), day);

        assertThat(LookedAt.linter().flaws(subject))
                .filteredOn(flaw -> flaw.kind() == FlawKind.OLD_NAME)
                .hasSize(flaws);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            You can complain to NHS England about our surgery.                     | nhs-england-primary-care
            Our commissioner is NHS England.                                       | nhs-england-commissioner
            Write to the Ombudsman at Millbank Tower, London.                      | ombudsman-old-address
            Write to the Primary Care Trust.                                       | primary-care-trust
            The Data Protection Act 1998 applies.                                  | data-protection-act-1998
            """)
    void knowsWhatIsOutOfDate(String text, String code) {
        assertThat(old(text)).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We were formerly part of Northmoor Clinical Commissioning Group.",
                "For specialised services you can complain to NHS England.",
                "NHS England publishes complaint data.",
                "You no longer complain to NHS England.",
                "Northmoor Integrated Care Board is our commissioner."
            })
    void leavesAloneWhatSpeaksOfThePastOrIsStillTrue(String text) {
        assertThat(old(text)).isEmpty();
    }

    @Test
    void callsOfficialEnglishHardToRead() {
        String hard = Stream.generate(() -> "Notwithstanding the aforementioned provisions, consideration of the"
                        + " representations submitted by complainants will be undertaken by appropriately designated"
                        + " personnel in accordance with applicable organisational governance arrangements.")
                .limit(5)
                .collect(Collectors.joining(" "));

        assertThat(LookedAt.typed(hard))
                .filteredOn(flaw -> flaw.kind() == FlawKind.HARD_TO_READ)
                .singleElement()
                .satisfies(flaw -> {
                    assertThat(flaw.severity()).isEqualTo(Severity.MAY);
                    assertThat(flaw.sentence()).startsWith("It takes a reading age of about ");
                });
    }

    @Test
    void marksASentenceThatGoesOnAndOn() {
        String endless = "We look into it" + " and into it".repeat(20) + ".";

        assertThat(LookedAt.typed("Short. " + endless + " Short."))
                .filteredOn(flaw -> flaw.kind() == FlawKind.HARD_TO_READ)
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.sentence()).isEqualTo("This sentence has 64 words. Part it."));
    }

    private static List<String> old(String text) {
        return LookedAt.typed(text).stream()
                .filter(flaw -> flaw.kind() == FlawKind.OLD_NAME)
                .map(Flaw::code)
                .toList();
    }
}
