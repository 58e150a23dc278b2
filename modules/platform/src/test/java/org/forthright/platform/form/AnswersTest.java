package org.forthright.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {

    enum Channel {
        EMAIL,
        POST
    }

    @Test
    void keepsEverythingTypedWhenAnAnswerIsMissing() {
        var answers = typed("summary", "  Ward 4, \"night\"  ");

        assertThat(answers.required("name", "Enter your name")).isEmpty();
        assertThat(answers.required("summary", "Enter what happened")).isEqualTo("Ward 4, \"night\"");
        assertThat(answers.value("summary")).isEqualTo("  Ward 4, \"night\"  ");
        assertThat(answers.problems()).containsExactly(new Problem("name", "Enter your name", "name"));
    }

    @Test
    void listsProblemsInTheOrderOfTheQuestionsAndOnlyTheFirstOfEach() {
        var answers = Answers.none();
        answers.required("second", "Enter the second");
        answers.required("first", "Enter the first");
        answers.required("second", "Something else");

        assertThat(answers.problems())
                .extracting(Problem::sentence)
                .containsExactly("Enter the second", "Enter the first");
        assertThat(answers.problem("first")).isEqualTo("Enter the first");
        assertThat(answers.problem("third")).isNull();
    }

    @Test
    void leavesOutWhatTurnsTheDirectionOfWriting() {
        assertThat(typed("subject", "Ward \u202E4\u202C, \u2066night\u2069").value("subject"))
                .isEqualTo("Ward 4, night");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t\r\n", "\u00A0\u2003", "\u200B\u2060\uFEFF", "\u0000\u0007"})
    void takesABlankAnswerForNone(String blank) {
        assertThat(typed("name", blank).optional("name")).isEmpty();
    }

    @Test
    void dropsWhatADatabaseCannotKeep() {
        var answers = typed("words", "a\u0000b\u001Bc \uD83D\uDE00 \uD83D x \uDE00");

        assertThat(answers.required("words", "")).isEqualTo("abc \uD83D\uDE00 \uFFFD x \uFFFD");
    }

    @Test
    void countsCharactersAsPeopleDo() {
        var lines = typed("words", "one\r\ntwo\rthree");
        lines.maxLength("words", 13, "Too long");
        assertThat(lines.hasProblems()).isFalse();
        assertThat(lines.required("words", "")).isEqualTo("one\ntwo\nthree");

        var faces = typed("words", "\uD83D\uDE00".repeat(10));
        faces.maxLength("words", 10, "Too long");
        assertThat(faces.hasProblems()).isFalse();
        faces.maxLength("words", 9, "Too long");
        assertThat(faces.problem("words")).isEqualTo("Too long");
    }

    @Test
    void refusesTwoHundredThousandCharactersAndStillShowsThem() {
        var answers = typed("words", "x".repeat(200_000));
        answers.required("words", "Enter what happened");

        assertThat(answers.problem("words")).isEqualTo("Shorten your answer to 100,000 characters or fewer");
        assertThat(answers.value("words")).hasSize(200_000);
    }

    @Test
    void takesOnlyChoicesTheFormOffers() {
        var answers =
                Answers.of(Map.of("by", List.of("POST"), "also", List.of("EMAIL", "PIGEON"), "bad", List.of("x")));

        assertThat(answers.choice("by", Channel.class, "Select one")).contains(Channel.POST);
        assertThat(answers.choices("also", Channel.class)).isEqualTo(Set.of(Channel.EMAIL));
        assertThat(answers.hasProblems()).isFalse();
        assertThat(answers.choice("bad", Channel.class, "Select one")).isEmpty();
        assertThat(answers.choices("none", Channel.class, "Select some")).isEmpty();
        assertThat(answers.oneOf("by", List.of("RX9"), "Select the organisation"))
                .isEmpty();
        assertThat(answers.problems()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "farida",
                "a@b",
                "a b@c.example",
                "a@b@c.example",
                "a@c..example",
                "a@.example",
                "<a@c.example>",
                "a@c.example\nBcc: x@y.example"
            })
    void refusesWhatIsNoEmailAddress(String address) {
        var answers = typed("email", address);

        assertThat(answers.email("email", "Enter an email address")).isEmpty();
        assertThat(answers.hasProblems()).isTrue();
    }

    @Test
    void takesEmailAddressesAndPhoneNumbersAsTheyAre() {
        var answers = Answers.none()
                .with("email", " farida.okonjo+ward@mail.northmoor.example ")
                .with("phone", "+44 (0)1632 960 417 ext 12")
                .with("short", "999");

        assertThat(answers.email("email", "")).contains("farida.okonjo+ward@mail.northmoor.example");
        assertThat(answers.phone("phone", "")).contains("+44 (0)1632 960 417 ext 12");
        assertThat(answers.phone("none", "")).isEmpty();
        assertThat(answers.hasProblems()).isFalse();
        assertThat(answers.phone("short", "Enter a phone number")).isEmpty();
        assertThat(answers.hasProblems()).isTrue();
    }

    @Test
    void readsNumbersSumsAndTimes() {
        var answers = Answers.none()
                .with("pages", "1,200")
                .with("sum", "£1,250.5")
                .with("at", "2.30pm")
                .with("midnight", "12am");

        assertThat(answers.wholeNumber("pages", 1, 2000, "")).contains(1200);
        assertThat(answers.pounds("sum", "")).contains(new BigDecimal("1250.50"));
        assertThat(answers.time("at", "")).contains(LocalTime.of(14, 30));
        assertThat(answers.time("midnight", "")).contains(LocalTime.MIDNIGHT);
        assertThat(answers.hasProblems()).isFalse();
        assertThat(answers.wholeNumber("pages", 1, 1000, "Enter a number from 1 to 1,000"))
                .isEmpty();
        assertThat(answers.hasProblems()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "25:00", "13pm", "0am", "10:61", "noon"})
    void refusesWhatIsNoTimeOfDay(String time) {
        assertThat(typed("at", time).time("at", "Enter a time, like 10:30am")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.234", "12345678901", "1e5", "ten"})
    void refusesWhatIsNoSum(String sum) {
        assertThat(typed("sum", sum).pounds("sum", "Enter an amount")).isEmpty();
    }

    @Test
    void survivesANameWithoutValues() {
        var answers = Answers.of(Map.of("none", List.of(), "nothing", Arrays.asList((String) null)));

        assertThat(answers.value("none")).isEmpty();
        assertThat(answers.values("nothing")).isEmpty();
    }

    private static Answers typed(String name, String value) {
        return Answers.of(Map.of(name, List.of(value)));
    }
}
