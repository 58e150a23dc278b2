package org.forthright.procedure.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.forthright.platform.folder.TenantConfig;
import org.forthright.procedure.folder.ShippedConfig;
import org.forthright.procedure.letter.TextFault.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps the text of a letter from being published, with the line and the reason. */
class TextChecksTest {

    private static final TenantConfig CONFIG = ShippedConfig.asItIs();
    private static final ClosedList PLACEHOLDERS = new ClosedList(CONFIG);
    private static final LetterKinds KINDS = new LetterKinds(CONFIG, PLACEHOLDERS);
    private static final TextChecks CHECKS = new TextChecks(PLACEHOLDERS);
    private static final String POSTED = "response-by-post";

    @Test
    void tellsEverythingThatIsWrongAtOnceWithItsLine() {
        List<TextFault> faults = faults("final-response", "Our answer", """
                Dear ((complainant)),

                Here it is: ((parts))

                ((signature))
                """);

        assertThat(faults)
                .extracting(TextFault::line, TextFault::sentence, TextFault::law)
                .containsExactly(
                        tuple(1, "((complainant)) is not in the list of placeholders", ""),
                        tuple(3, "((parts)) stands alone on its line", ""),
                        tuple(
                                0,
                                "It does not say the right to go to the Ombudsman: ((ombudsman)) is missing",
                                "SI 2009/309 reg. 14(2)(d); model procedure, paragraph 9.36"),
                        tuple(
                                0,
                                "It does not say where to go about the Mental Health Act, should a point be about it:"
                                        + " ((mental-health-act)) is missing",
                                "Mental Health Act 1983 s.120; model procedure, paragraph 9.37"),
                        tuple(
                                0,
                                "It does not say where to go about care that was paid for privately, should the"
                                        + " procedure know any: ((private-care)) is missing",
                                "model procedure, paragraph 12.1"));
    }

    /** Each letter without one of its blocks, on the text that comes with the platform. */
    @Test
    void refusesEachLetterWithoutEachPlaceholderThatTheLawAsksFor() {
        LetterTexts models = new LetterTexts(CONFIG, KINDS, PLACEHOLDERS, CHECKS);
        for (LetterKind kind : KINDS.all()) {
            for (RequiredBlock block : kind.must()) {
                Words poorer = models.letter(kind.code(), "default").words();
                for (String name : block.with()) {
                    poorer = new Words(poorer.subject(), poorer.body().replace("((" + name + "))", "something else"));
                }
                assertThat(block.with().isEmpty()
                                || CHECKS.faults(kind, poorer, Language.ENGLISH).stream()
                                        .anyMatch(fault -> fault.law().equals(block.law())))
                        .as("%s without %s", kind.code(), block.says())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    acknowledgement | We have it. ((advocacy-provider)) helps. You can expect an answer soon. | the offer to talk
                    acknowledgement | May we talk about it? ((advocacy-provider)) helps. Thank you for writing. | by when
                    spoken-record   | Read this, please.                                                      | can correct it
                    consent-request | May we share it? You can change your mind.                              | can say no
                    consent-request | May we share it? You do not have to.                                    | change their mind
                    """)
    void findsWhatIsSaidInWordsAlone(String letter, String body, String missing) {
        assertThat(faults(letter, "A letter", body))
                .anyMatch(fault -> fault.sentence().contains(missing));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Could we speak with you about it, and about how long it takes? ((advocacy-provider)) helps.",
                "We would like to discuss how we handle it and by what date. ((advocacy-provider)) helps."
            })
    void letsAnOrganisationSayItInItsOwnWords(String body) {
        assertThat(faults("acknowledgement", "Thank you", body)).isEmpty();
    }

    @Test
    void looksForWelshWordsInAWelshText() {
        Words welsh = new Words("Mae gennym eich cwyn", """
                Annwyl ((complainant-name)),

                Hoffem siarad â chi, a chytuno ar ddyddiad. Byddwn yn dweud pryd y cewch ateb.

                ((advocacy))
                """);
        LetterKind letter = KINDS.require("acknowledgement");

        assertThat(CHECKS.faults(letter, welsh, Language.WELSH)).isEmpty();
        assertThat(CHECKS.faults(letter, welsh, Language.ENGLISH)).hasSize(2);
    }

    @Test
    void measuresATextThatIsTooLong() {
        String line = "We look into it with care. ".repeat(20) + "\n\n";

        assertThat(faults(POSTED, "Long", line.repeat(40))).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(45);
            assertThat(fault.sentence())
                    .isEqualTo("From here on it is too long: it has 21,677 characters, and 12,000 fit");
        });
        assertThat(faults(POSTED, "S".repeat(121), "Words."))
                .containsExactly(new TextFault(
                        Part.SUBJECT, 0, "The subject is one line; it has 121 characters, and 120 fit", ""));
    }

    @Test
    void putsNoBlockIntoASubjectAndNothingIntoTheAddressOfALink() {
        assertThat(faults(POSTED, "About ((advocacy))", "Words."))
                .extracting(TextFault::sentence)
                .containsExactly("((advocacy)) stands alone on its line, and not in the subject");
        assertThat(faults(POSTED, "A link", "Words.\n\nRead [it](((link))) here."))
                .containsExactly(new TextFault(Part.BODY, 3, "((link)) cannot be filled in the address of a link", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "{complaint.secret} {#for i in 200000000}x{/for} {inject:config}",
                "[here](javascript:alert(1)) ![x](https://evil.example/x.png)",
                "<!-- --> ]]> </style></body> &#0;"
            })
    void takesHostileWordsForWords(String words) {
        assertThat(faults(POSTED, words.substring(0, 10), words)).isEmpty();
    }

    @Test
    void readsATextOfManyLevelsWithoutLosingItsBreath() {
        assertThat(faults(POSTED, "Deep", ">".repeat(11_000) + " a")).isEmpty();
        assertThat(faults(POSTED, "Deep", "*a **b ".repeat(1_700))).isEmpty();
        assertThat(faults(POSTED, "Deep", "[".repeat(5_000) + "](".repeat(3_000)))
                .isEmpty();
    }

    private static List<TextFault> faults(String letter, String subject, String body) {
        return CHECKS.faults(KINDS.require(letter), new Words(subject, body), Language.ENGLISH);
    }
}
