package org.forthright.procedure.letter;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.forthright.platform.paper.letter.Placeholders;

/**
 * The words of one letter. On paper, its body goes to {@code platform.paper.letter} as Markdown together with the
 * values; in an email, {@link #filled} gives plain text.
 *
 * @param code as "acknowledgement"
 * @param subject its first line: heading of the letter, subject of the email
 * @param body Markdown with placeholders
 */
public record LetterText(String code, String subject, String body, ClosedList placeholders) {

    /** What people call it: "Acknowledgement email". */
    public String name() {
        String words = code.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** A letter whose placeholders are filled, as plain text for an email. */
    public record Filled(String subject, String body) {}

    /**
     * Fills every placeholder once; what was filled in is never read again.
     *
     * @throws MissingValue where a value is not given, or is empty and may not be
     */
    public Filled filled(Map<String, String> values) {
        return new Filled(
                subject(values),
                fill(plain(withoutEmptyBlocks(body, values)), values).strip() + "\n");
    }

    /** The first line with its placeholders filled: the heading of the letter on paper. */
    public String subject(Map<String, String> values) {
        return fill(subject, values);
    }

    private String fill(String text, Map<String, String> values) {
        Placeholders.in(text).stream()
                .map(use -> use.name().orElse(use.written()))
                .filter(name -> isMissing(name, values))
                .findFirst()
                .ifPresent(name -> {
                    throw new MissingValue(code, name);
                });
        return Placeholders.fill(text, values);
    }

    private boolean isMissing(String name, Map<String, String> values) {
        return !values.containsKey(name) || (values.get(name).isBlank() && !placeholders.mayBeEmpty(name));
    }

    /** A block that has nothing to say takes its empty line with it. */
    private String withoutEmptyBlocks(String text, Map<String, String> values) {
        return Arrays.stream(text.split("\n{2,}"))
                .filter(paragraph -> Placeholders.in(paragraph).stream()
                        .noneMatch(use -> use.written().equals(paragraph.strip())
                                && use.name().filter(placeholders::mayBeEmpty).isPresent()
                                && use.name()
                                        .map(values::get)
                                        .filter(String::isBlank)
                                        .isPresent()))
                .collect(joining("\n\n"));
    }

    /** Takes away the little Markdown that letters know; done before filling, so a person's words stay as they are. */
    private static String plain(String markdown) {
        return markdown.replaceAll("(?m)^#+ ", "")
                .replaceAll("(?m)^---\\n+", "")
                .replace("**", "");
    }
}
