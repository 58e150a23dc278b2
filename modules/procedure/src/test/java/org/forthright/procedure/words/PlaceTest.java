package org.forthright.procedure.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void showsTwelveWordsBeforeAndAfter() {
        String text = "One two three four five six seven eight nine ten eleven twelve thirteen HERE"
                + " one two three four five six seven eight nine ten eleven twelve thirteen.";

        Place place = Place.of(text, markOf(text, "HERE"));

        assertThat(place.before()).isEqualTo("… two three four five six seven eight nine ten eleven twelve thirteen ");
        assertThat(place.after()).isEqualTo(" one two three four five six seven eight nine ten eleven twelve …");
    }

    @Test
    void showsEverythingWhereLittleStandsAround() {
        String text = "We answer HERE, always.";

        assertThat(Place.of(text, markOf(text, "HERE")))
                .extracting(Place::before, Place::marked, Place::after)
                .containsExactly("We answer ", "HERE", ", always.");
    }

    @Test
    void staysShortHoweverLongTheTextIs() {
        String text = "(".repeat(50_000) + "HERE" + "a".repeat(50_000);

        Place place = Place.of(text, markOf(text, "HERE"));
        Place whole = Place.of(text, new Mark(0, text.length()));

        assertThat(place.before()).isEqualTo("… " + "(".repeat(200));
        assertThat(place.after()).isEqualTo("a".repeat(200) + " …");
        assertThat(whole.marked()).isEqualTo("(".repeat(2_000) + " …");
    }

    @Test
    void partsNoCharacter() {
        String text = "x" + "😀".repeat(200) + "HERE" + "😀".repeat(200) + "x";

        Place place = Place.of(text, markOf(text, "HERE"));

        assertThat(place.before()).isEqualTo("… " + "😀".repeat(100));
        assertThat(place.after()).isEqualTo("😀".repeat(100) + " …");
    }

    private static Mark markOf(String text, String word) {
        return new Mark(text.indexOf(word), text.indexOf(word) + word.length());
    }
}
