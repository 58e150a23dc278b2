package org.forthright.procedure.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingLevelTest {

    @Test
    void addsTheLengthOfSentencesAndOfWords() {
        ReadingLevel level = ReadingLevel.of("The cat sat on the mat. It was happy.");

        assertThat(level.words()).isEqualTo(9);
        assertThat(level.wordsPerSentence()).isEqualTo(4.5);
        assertThat(level.grade()).isCloseTo(0.39 * 4.5 + 11.8 * 10 / 9 - 15.59, within(0.01));
    }

    @Test
    void callsOfficialEnglishHarderThanPlain() {
        double plain = ReadingLevel.of("Tell us if something went wrong. We look into it and write to you.")
                .grade();
        double official = ReadingLevel.of("Complainants dissatisfied with the organisation's determination are entitled"
                        + " to request consideration of the complaint by the appropriate independent authority.")
                .grade();

        assertThat(official).isGreaterThan(plain + 10);
    }

    @Test
    void countsEachItemOfAListAsASentence() {
        assertThat(ReadingLevel.of("You can complain:\n- in person\n- by phone\n- by letter")
                        .wordsPerSentence())
                .isEqualTo(9.0 / 4);
    }

    @Test
    void measuresNothingInAnEmptyText() {
        assertThat(ReadingLevel.of(" \n")).isEqualTo(new ReadingLevel(0, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "complaint, 2",
        "the, 1",
        "care, 1",
        "ombudsman, 3",
        "acknowledged, 3",
        "table, 2",
        "2009, 1",
        "services, 3"
    })
    void countsSyllables(String word, int syllables) {
        assertThat(ReadingLevel.syllables(word)).isEqualTo(syllables);
    }
}
