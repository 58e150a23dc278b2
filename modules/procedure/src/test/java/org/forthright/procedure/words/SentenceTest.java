package org.forthright.procedure.words;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTest {

    @Test
    void endsWithAFullStopAndNotInTheMiddleOfAShortenedWord() {
        assertThat(words("Write to Dr. Raman (reg. 13(3), e.g. by letter). She answers! Does she? Yes"))
                .containsExactly("write to dr raman reg 13 3 e g by letter", "she answers", "does she", "yes");
    }

    @Test
    void goesOnInTheNextLineAndEndsWithAnEmptyOne() {
        assertThat(words("You can complain\nwithin twelve months\n\nAfter that, tell us why"))
                .containsExactly("you can complain within twelve months", "after that tell us why");
    }

    @Test
    void givesEachItemOfAListTheWordsThatLeadToIt() {
        assertThat(words("""
                We listen. You can complain:
                - in person
                • by phone; or
                (c) in writing. Keep a copy.
                """))
                .containsExactly(
                        "we listen",
                        "you can complain in person",
                        "you can complain by phone or",
                        "you can complain in writing",
                        "keep a copy");
    }

    @Test
    void findsWordsWhereTheyStandAndWithoutAnOwnersS() {
        Sentence sentence = Sentence.in("It isn’t the Board’s six-month limit.").getFirst();

        assertThat(sentence.words())
                .extracting(Word::text)
                .containsExactly("it", "isn't", "the", "board", "six", "month", "limit");
        assertThat(sentence.mark()).isEqualTo(new Mark(0, 36));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            within three (3) working days           | 3 working days
            a six-month limit                       | 6 months
            inside 24hrs                            | 24 hours
            forty-eight hours at most               | 48 hours
            the next 10 to 15 working days          | 10 working days, 15 working days
            two or three weeks                      | 2 weeks, 3 weeks
            twelve calendar months                  | 12 months
            a fortnight                             | 2 weeks
            within a year, or one business day      | 1 year, 1 working day
            6 months’ notice                        | 6 months
            the Regulations of 2009 and regulation 13 | ''
            """)
    void namesPeriodsInWordsAndInFigures(String text, String periods) {
        assertThat(Sentence.in(text).getFirst().periods().stream()
                        .map(Period::words)
                        .collect(joining(", ")))
                .isEqualTo(periods);
    }

    @ParameterizedTest
    @CsvSource({
        "3 working days, false",
        "3 days, false",
        "72 hours, false",
        "4 working days, true",
        "5 days, true",
        "one week, true",
        "73 hours, true",
        "1 month, true"
    })
    void aPeriodCanRunBeyondThreeWorkingDays(String period, boolean longer) {
        assertThat(period(period).isLongerThanWorkingDays(3)).isEqualTo(longer);
    }

    @ParameterizedTest
    @CsvSource({
        "12 months, false",
        "one year, false",
        "52 weeks, false",
        "365 days, false",
        "eleven months, true",
        "six months, true",
        "180 days, true",
        "a year, false"
    })
    void aPeriodIsShorterThanAYear(String period, boolean shorter) {
        assertThat(period(period).isShorterThanMonths(12)).isEqualTo(shorter);
    }

    @Test
    void fourWeeksAreTwentyWorkingDaysToAClockAndTwentyDaysAreNot() {
        assertThat(period("four weeks").isWorkingDays(20)).isTrue();
        assertThat(period("20 days").isWorkingDays(20)).isFalse();
        assertThat(period("one year").isMonths(12)).isTrue();
        assertThat(period("26 weeks").isMonths(6)).isFalse();
        assertThat(period("six months").isLongerThanMonths(6)).isFalse();
        assertThat(period("183 days").isLongerThanMonths(6)).isFalse();
        assertThat(period("seven months").isLongerThanMonths(6)).isTrue();
    }

    private static Period period(String text) {
        return Sentence.in(text).getFirst().periods().getFirst();
    }

    private static List<String> words(String text) {
        return Sentence.in(text).stream()
                .map(sentence -> sentence.words().stream().map(Word::text).collect(joining(" ")))
                .toList();
    }
}
