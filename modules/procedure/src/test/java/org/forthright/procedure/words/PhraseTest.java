package org.forthright.procedure.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            complain*                             => A complaint counts.                          => complaint
            (in writing|by letter)                => Tell us by letter, please.                   => by letter
            complain* .. in writing               => Complaints have to be put in writing.        => Complaints have to be put in writing
            must .. writing                       => You must (always) put it, please, in writing => must (always) put it, please, in writing
            *n't accept                           => We don’t accept it.                          => don’t accept
            acknowledg* .. {time}                 => We acknowledge it within five (5) days.      => acknowledge it within five (5) days
            {time} .. event                       => 6 months after the event                     => 6 months after the event
            """)
    void findsWordsWithAnyEndingWithOthersBetweenAndWithAPeriod(String phrase, String text, String found) {
        assertThat(in(text, phrase)).contains(found);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            complain                => A complaint counts.
            in writing              => You write in your own writing
            must .. writing         => You must one two three four five six seven eight nine writing
            must .. writing         => You must. Put it in writing.
            acknowledg* .. {time}   => We acknowledge it soon.
            """)
    void doesNotFindOtherWordsOrThoseTooFarApart(String phrase, String text) {
        assertThat(in(text, phrase)).isEmpty();
    }

    @Test
    void takesThePeriodThatIsNextAndNoneBeyondIt() {
        Sentence sentence = Sentence.in("We acknowledge within three working days and answer within six months.")
                .getFirst();

        assertThat(Phrase.of("acknowledg* .. {time}").in(sentence, period -> period.unit() == Period.Unit.MONTHS))
                .isEmpty();
        assertThat(Phrase.of("answer .. {time}").in(sentence, period -> period.unit() == Period.Unit.MONTHS))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "..", ".. writing", "writing ..", "(in writing", "in writing)", "{days}"})
    void refusesWhatIsNoPhrase(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phrase.of(written))
                .withMessage("This is no phrase: " + written);
    }

    @Test
    void isReadQuicklyHoweverOftenItAlmostFits() {
        String text = "complain in complain in ".repeat(2_000);

        assertThat(in(text, "complain .. complain .. complain .. complain .. writing"))
                .isEmpty();
    }

    private static Optional<String> in(String text, String phrase) {
        return Sentence.in(text).stream()
                .flatMap(sentence -> Phrase.of(phrase).in(sentence).stream())
                .map(mark -> mark.in(text))
                .findFirst();
    }
}
