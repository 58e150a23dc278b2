package org.forthright.procedure.letter;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Map;
import org.forthright.platform.paper.letter.Letters;
import org.forthright.platform.paper.letter.Placeholders;

/**
 * The words of one letter. On paper, its body goes to {@code platform.paper.letter} as Markdown together with the
 * values; in an email, {@link #filled} gives plain text.
 *
 * @param kind which letter it is
 * @param words what it says
 * @param placeholders the names that it may use
 */
public record LetterText(LetterKind kind, Words words, ClosedList placeholders) {

    /** As "acknowledgement". */
    public String code() {
        return kind.code();
    }

    /** What people call it. */
    public String name() {
        return kind.name();
    }

    public String body() {
        return words.body() + "\n";
    }

    /** A letter whose placeholders are filled, as plain text for an email. */
    public record Filled(String subject, String body) {}

    /**
     * Fills every placeholder once; what was filled in is never read again, so a person's words stay as they are.
     *
     * @throws MissingValue where a value is not given, or is empty and may not be
     */
    public Filled filled(Map<String, String> values) {
        String plain = withoutEmptyBlocks(Letters.plain(words.body()), values);
        return new Filled(subject(values), fill(plain, values).strip() + "\n");
    }

    /** The first line with its placeholders filled: the heading of the letter on paper. */
    public String subject(Map<String, String> values) {
        return fill(words.subject(), values);
    }

    /** A block that has nothing to say takes its empty line with it. */
    private String withoutEmptyBlocks(String text, Map<String, String> values) {
        return Arrays.stream(text.split("\n{2,}"))
                .filter(paragraph -> Placeholders.in(paragraph).stream()
                        .noneMatch(use -> use.written().equals(paragraph.strip()) && isNothing(use, values)))
                .collect(joining("\n\n"));
    }

    private boolean isNothing(Placeholders.Use use, Map<String, String> values) {
        return use.name()
                .filter(placeholders::mayBeEmpty)
                .map(values::get)
                .filter(String::isBlank)
                .isPresent();
    }

    private String fill(String text, Map<String, String> values) {
        Placeholders.in(text).stream()
                .map(use -> use.name().orElse(use.written()))
                .filter(name -> isMissing(name, values))
                .findFirst()
                .ifPresent(name -> {
                    throw new MissingValue(code(), name);
                });
        return Placeholders.fill(text, values);
    }

    private boolean isMissing(String name, Map<String, String> values) {
        return !values.containsKey(name) || (values.get(name).isBlank() && !placeholders.mayBeEmpty(name));
    }
}
