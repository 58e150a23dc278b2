package org.forthright.platform.paper.letter;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A letter before it is printed.
 *
 * @param title the name of the document, and its heading where the Markdown does not begin with one
 * @param language in which it is written
 * @param letterhead who writes, line by line: the name of the organisation first, then its address
 * @param date on which it is sent
 * @param recipient to whom, line by line as on an envelope; empty for what is sent to nobody
 * @param reference of the complaint
 * @param markdown the words, with placeholders such as {@code ((complainant-name))}
 * @param values what goes into a sentence, by name of the placeholder; taken as words, never as Markdown
 * @param passages what stands on lines of its own, by name of the placeholder
 * @param size of the print
 */
public record Letter(
        String title,
        Locale language,
        List<String> letterhead,
        LocalDate date,
        List<String> recipient,
        String reference,
        String markdown,
        Map<String, String> values,
        Map<String, List<Passage>> passages,
        LetterSize size) {

    public Letter {
        if (title.isBlank() || letterhead.isEmpty()) {
            throw new IllegalArgumentException("A letter has a title and says who writes it.");
        }
        letterhead = List.copyOf(letterhead);
        recipient = List.copyOf(recipient);
        values = Map.copyOf(values);
        passages = Map.copyOf(passages);
    }

    public Letter in(LetterSize otherSize) {
        return new Letter(
                title, language, letterhead, date, recipient, reference, markdown, values, passages, otherSize);
    }

    /** The same as a record, which is sent to nobody and answered by nobody: it says whose it is and no more. */
    public Letter asRecord() {
        return new Letter(
                title,
                language,
                letterhead.subList(0, 1),
                date,
                List.of(),
                reference,
                markdown,
                values,
                passages,
                size);
    }

    /** The closed list of names that the words of this letter may use. */
    Set<String> placeholders() {
        Set<String> names = new HashSet<>(values.keySet());
        names.addAll(passages.keySet());
        return names;
    }
}
