package org.forthright.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateAnswersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            31 | 2  | 2026  | Enter a real date. 31 February does not exist
            29 | 2  | 2025  | Enter a real date. 29 February 2025 does not exist
            31 | 04 | 2026  | Enter a real date. 31 April does not exist
            '' | 2  | 2026  | The date must include a day
            12 | '' | 2026  | The date must include a month
            12 | '' | ''    | The date must include a month and a year
            '' | '' | 2026  | The date must include a day and a month
            32 | 1  | 2026  | Enter a real date. The day must be a number from 1 to 31
            0  | 1  | 2026  | Enter a real date. The day must be a number from 1 to 31
            -1 | 1  | 2026  | Enter a real date. The day must be a number from 1 to 31
            1st| 1  | 2026  | Enter a real date. The day must be a number from 1 to 31
            ١٢ | 1  | 2026  | Enter a real date. The day must be a number from 1 to 31
            12 | 13 | 2026  | Enter a real date. The month must be a number from 1 to 12
            12 | J  | 2026  | Enter a real date. The month must be a number from 1 to 12
            12 | 1  | 26    | Enter a real date. The year must have 4 numbers, for example 2026
            12 | 1  | 20266 | Enter a real date. The year must have 4 numbers, for example 2026
            12 | 1  | 9026  | Enter a real date. The year must have 4 numbers, for example 2026
            """)
    void saysExactlyWhatIsWrong(String day, String month, String year, String sentence) {
        var answers = typed(day, month, year);

        assertThat(answers.date("seen", "Enter the date")).isEmpty();
        assertThat(answers.problem("seen")).isEqualTo(sentence);
        assertThat(answers.value("seen-day")).isEqualTo(day);
    }

    @Test
    void leadsToTheBoxThatIsWrong() {
        var answers = typed("12", "", "26");
        answers.date("seen", "Enter the date");

        assertThat(answers.problems().getFirst().target()).isEqualTo("seen-month");
        assertThat(answers.faulty("seen-month")).isTrue();
        assertThat(answers.faulty("seen-day")).isFalse();
    }

    @Test
    void readsDatesAsPeopleWriteThem() {
        assertThat(typed("02", " 3 ", "2026").date("seen", "")).contains(LocalDate.of(2026, 3, 2));
        assertThat(typed("2", "Sept", "2026").date("seen", "")).contains(LocalDate.of(2026, 9, 2));
        assertThat(typed("29", "february", "2028").date("seen", "")).contains(LocalDate.of(2028, 2, 29));
    }

    @Test
    void asksForADateOnlyWhereOneIsNeeded() {
        var answers = Answers.none();

        assertThat(answers.optionalDate("seen")).isEmpty();
        assertThat(answers.hasProblems()).isFalse();
        assertThat(answers.date("seen", "Enter the date it happened")).isEmpty();
        assertThat(answers.problem("seen")).isEqualTo("Enter the date it happened");
    }

    @Test
    void knowsPastFromFuture() {
        var tomorrow = typed("24", "11", "2026");

        assertThat(tomorrow.futureDate("seen", "", TODAY)).isPresent();
        assertThat(tomorrow.hasProblems()).isFalse();
        assertThat(tomorrow.pastDate("seen", "", TODAY)).isEmpty();
        assertThat(tomorrow.problem("seen")).isEqualTo("The date must be today or in the past");
        assertThat(typed("23", "11", "2026").pastDate("seen", "", TODAY)).contains(TODAY);
        assertThat(typed("22", "11", "2026").futureDate("seen", "", TODAY)).isEmpty();
    }

    @Test
    void fillsAFormWithWhatIsRecorded() {
        var answers = Answers.none().with("seen", LocalDate.of(2026, 10, 14)).with("never", (LocalDate) null);

        assertThat(answers.date("seen", "")).contains(LocalDate.of(2026, 10, 14));
        assertThat(answers.optionalDate("never")).isEmpty();
    }

    private static Answers typed(String day, String month, String year) {
        return Answers.none().with("seen-day", day).with("seen-month", month).with("seen-year", year);
    }
}
