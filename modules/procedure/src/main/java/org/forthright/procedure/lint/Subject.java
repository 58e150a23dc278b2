package org.forthright.procedure.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.forthright.platform.paper.letter.Placeholders;
import org.forthright.procedure.Paragraph;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.slot.OpenSlot;
import org.forthright.procedure.words.Passage;
import org.jspecify.annotations.Nullable;

/**
 * What is looked at.
 *
 * @param passages its text, as people read it
 * @param own the procedure, where it is one of ours with keys and settings; null for a text from elsewhere
 * @param open what nothing fills yet
 * @param model the procedure that it is held against
 * @param day on which it is meant to be right
 */
public record Subject(
        List<Passage> passages, @Nullable Procedure own, List<OpenSlot> open, Procedure model, LocalDate day) {

    public Subject {
        passages = List.copyOf(passages);
        open = List.copyOf(open);
    }

    /**
     * An organisation's own procedure.
     *
     * @param words what stands in each slot, by its name
     */
    public static Subject of(
            Procedure own, Map<String, String> words, List<OpenSlot> open, Procedure model, LocalDate day) {
        return new Subject(
                own.paragraphs().stream()
                        .map(paragraph -> passage(paragraph, words))
                        .toList(),
                own,
                open,
                model,
                day);
    }

    /** A text from elsewhere, split into its clauses. */
    public static Subject of(List<Passage> passages, Procedure model, LocalDate day) {
        return new Subject(passages, null, List.of(), model, day);
    }

    private static Passage passage(Paragraph paragraph, Map<String, String> words) {
        String text = Placeholders.unknown(paragraph.text(), words.keySet()).isEmpty()
                ? Placeholders.fill(paragraph.text(), words)
                : paragraph.text();
        return Passage.of(paragraph.number(), paragraph.key(), paragraph.title(), text);
    }
}
