package org.forthright.procedure.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.forthright.platform.folder.TenantConfig;
import org.forthright.procedure.folder.ShippedConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTextsTest {

    private static final String ANSWER = "default/letters/final-response.md";
    private static final Map<String, String> FORWARDED = Map.of(
            "complainant-name", "Farida Okonjo",
            "reference", "NM-2026-00417",
            "for-patient", " for Daniel Okonjo",
            "provider", "Calderbrook Hospital Trust",
            "forwarded-on", "16 October 2026",
            "provider-acknowledges-by", "21 October 2026",
            "words", "",
            "organisation-phone", "01632 960 000",
            "organisation-hours", "Monday to Friday, 9am to 5pm",
            "advocacy", "Northmoor Advocacy\nTelephone: 01632 960 150");

    @TempDir
    Path copy;

    @Test
    void fillsAnEmailAsPlainText() {
        var values = with("signature", "Ruth Adeyemi\nComplaints manager");

        var mail = letters(ShippedConfig.asItIs())
                .letter("forwarded-to-complainant", "northmoor-icb")
                .filled(values);

        assertThat(mail.subject()).isEqualTo("We have passed your complaint on");
        assertThat(mail.body()).isEqualTo("""
                        Dear Farida Okonjo,

                        As you agreed, we sent your complaint, reference NM-2026-00417 for Daniel Okonjo, to Calderbrook Hospital Trust on 16 October 2026. They now look into it and answer you themselves.

                        What happens next

                        - Calderbrook Hospital Trust will acknowledge your complaint by 21 October 2026, and offer to talk with you.
                        - We have asked them to let us see their answer, so that we know how the services we pay for are doing.
                        - Because they are looking into it, we cannot look into the same matter afterwards. If you are not satisfied with their answer, your next step is the Ombudsman.

                        If you do not hear from them by that day, please tell us: 01632 960 000, Monday to Friday, 9am to 5pm.

                        Help with your complaint

                        Northmoor Advocacy
                        Telephone: 01632 960 150

                        Yours sincerely,

                        Ruth Adeyemi
                        Complaints manager
                        """);
    }

    @Test
    void neverReadsAgainWhatWasFilledIn() {
        var mail = letters(ShippedConfig.asItIs())
                .letter("forwarded-to-complainant", "northmoor-icb")
                .filled(with("signature", "((words)) **$1** # \\ {inject:config}"));

        assertThat(mail.body()).endsWith("Yours sincerely,\n\n((words)) **$1** # \\ {inject:config}\n");
    }

    @Test
    void namesTheValueThatIsMissing() {
        LetterText letter = letters(ShippedConfig.asItIs()).letter("forwarded-to-complainant", "northmoor-icb");

        assertThatThrownBy(() -> letter.filled(with("words", "")))
                .isInstanceOf(MissingValue.class)
                .hasMessage("The letter forwarded-to-complainant has nothing to put in for ((signature)).");
        assertThatThrownBy(() -> letter.filled(with("signature", " "))).isInstanceOf(MissingValue.class);
    }

    @Test
    void takesTheOrganisationsOwnLetterBeforeTheOneThatAllStartFrom() {
        LetterTexts letters = letters(ShippedConfig.withFile(
                copy,
                "northmoor-icb/letters/response-by-post.md",
                "# Thank you, ((complainant-name))\n\nWe have it.\n"));

        assertThat(letters.letter("response-by-post", "northmoor-icb").filled(FORWARDED))
                .isEqualTo(new LetterText.Filled("Thank you, Farida Okonjo", "We have it.\n"));
        assertThat(letters.letter("acknowledgement", "eastmere-icb").words().subject())
                .isEqualTo("We have your ((their-word))");
        assertThat(letters.letter("acknowledgement", "../northmoor-icb").words().subject())
                .isEqualTo("We have your ((their-word))");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # Our answer     | Our answer          | line 1: a letter begins with # and its subject
                    ((received-on))  | ((recieved-on))     | line 5: ((recieved-on)) is not in the list of placeholders
                    ((received-on))  | ((received-on       | line 5: (( is not in the list of placeholders
                    ((parts))        | Here: ((parts))     | line 7: ((parts)) stands alone on its line
                    ((ombudsman))    | The end.            | It does not say the right to go to the Ombudsman: ((ombudsman)) is missing; SI 2009/309 reg. 14(2)(d)
                    """)
    void refusesALetterThatIsWrong(String words, String otherWords, String complaint) {
        assertThatThrownBy(() -> letters(ShippedConfig.with(copy, ANSWER, words, otherWords)))
                .hasMessageContaining(ANSWER)
                .hasMessageContaining(complaint);
    }

    /** The record for the Ombudsman and the mails to providers speak of what the law calls it. */
    @Test
    void saysTheWordOfThePersonInWhateverIsWrittenToThem() {
        Set<String> toOthers = Set.of("complaint-record", "forwarded-to-provider", "provider-answered");

        assertThat(letters(ShippedConfig.asItIs()).all("northmoor-icb"))
                .filteredOn(letter -> !toOthers.contains(letter.code()))
                .allSatisfy(letter -> assertThat(letter.words().subject() + letter.body())
                        .contains("((their-word))")
                        .doesNotContainIgnoringCase("your complaint")
                        .doesNotContainIgnoringCase("complaining"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"for-patient", "provider", "service", "consent-scope", "adjustments", "words", "account"})
    void refusesAMailThatSaysMoreThanWhoeverCarriesItMayKnow(String placeholder) {
        assertUnfitForMail("response-by-post", placeholder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acknowledgement-email",
                "acknowledgement-by-email",
                "consent-request-by-email",
                "forwarded-to-complainant-by-email",
                "forwarded-to-provider",
                "provider-answered",
                "response-by-email"
            })
    void knowsEveryMail(String mail) {
        assertUnfitForMail(mail, "provider");
    }

    private void assertUnfitForMail(String mail, String placeholder) {
        assertThatThrownBy(() -> letters(ShippedConfig.withFile(
                        copy, "northmoor-icb/letters/" + mail + ".md", "# A mail\n\n((" + placeholder + "))\n")))
                .hasMessageContaining("line 3: ((" + placeholder + ")) says more of the complaint");
    }

    @Test
    void refusesALetterThatNothingSends() {
        assertThatThrownBy(() -> letters(
                        ShippedConfig.withFile(copy, "northmoor-icb/letters/acknowledgment.md", "# A slip\n\nWords.")))
                .hasMessageContaining(
                        "northmoor-icb/letters/acknowledgment.md: letters are called acknowledgement-email,");
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> values = new HashMap<>(FORWARDED);
        values.put("their-word", "complaint");
        values.put(name, value);
        return values;
    }

    private static LetterTexts letters(TenantConfig config) {
        ClosedList placeholders = new ClosedList(config);
        return new LetterTexts(
                config, new LetterKinds(config, placeholders), placeholders, new TextChecks(placeholders));
    }
}
