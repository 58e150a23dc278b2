package org.forthright.platform.refused;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.forthright.platform.refused.TypedWords.Word;
import org.junit.jupiter.api.Test;

class TypedWordsTest {

    @Test
    void showsWhatSomebodyTypedAndNotWhatTheyChose() {
        TypedWords typed = new TypedWords(List.of(
                new Word("csrf-token", "hNW2"),
                new Word("how", "IN_PERSON"),
                new Word("papers", "a3698ed2-4089-4540-b895-12b9d511db4b"),
                new Word("remark", "Handed over at the front desk."),
                new Word("decision", "DNACPR"),
                new Word("due-day", "15")));
        assertThat(typed.shown()).extracting(Word::label).containsExactly("Remark", "Decision", "Due day");
    }
}
