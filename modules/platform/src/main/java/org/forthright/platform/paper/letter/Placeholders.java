package org.forthright.platform.paper.letter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Placeholders such as {@code ((complainant-name))}: the whole language that tenants have for their letters. There are
 * no expressions, and what was filled in is never read again, so that a person's words can do nothing but be read.
 */
public final class Placeholders {

    /** Longer than any answer to a complaint, and short enough to be laid out in a moment. */
    public static final int LONGEST_TEXT = 200_000;

    // Of three brackets the last two open; two that nothing closes are a slip of the pen worth telling.
    private static final Pattern WRITTEN = Pattern.compile("\\(\\((?!\\()(?:([^()\\n]{1,60})\\)\\))?");

    private Placeholders() {}

    /** A place in a text where something is to be filled in. */
    public record Use(String written, Optional<String> name, int line) {

        private boolean isOneOf(Set<String> names) {
            return name.filter(names::contains).isPresent();
        }
    }

    public static List<Use> in(String text) {
        return WRITTEN.matcher(text)
                .results()
                .map(found -> new Use(found.group(), nameIn(found), lineOf(found.start(), text)))
                .toList();
    }

    /** What a text asks for beyond its closed list: nothing, if it may be published. */
    public static List<Use> unknown(String text, Set<String> names) {
        return in(text).stream().filter(use -> !use.isOneOf(names)).toList();
    }

    /** Fills a plain text, as the words of an email. */
    public static String fill(String text, Map<String, String> values) {
        requireKnown(text, values.keySet());
        return replace(text, name -> requireShort(name, values.getOrDefault(name, "")));
    }

    static void requireKnown(String text, Set<String> names) {
        unknown(text, names).stream().findFirst().ifPresent(use -> {
            throw new UnfillablePlaceholder(use.written(), use.line());
        });
    }

    /** The name of the placeholder that is all the text there is. */
    static Optional<String> alone(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip());
        return matcher.matches() ? nameIn(matcher.toMatchResult()) : Optional.empty();
    }

    static String replace(String text, Function<String, String> valueOf) {
        return WRITTEN.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        nameIn(found).map(valueOf).orElseThrow(() -> new UnfillablePlaceholder(found.group(), 1))));
    }

    static String requireShort(String name, String words) {
        if (words.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("%d characters for ((%s)) are more than the %d a letter can hold."
                    .formatted(words.length(), name, LONGEST_TEXT));
        }
        return words;
    }

    private static Optional<String> nameIn(MatchResult found) {
        return Optional.ofNullable(found.group(1)).map(String::strip);
    }

    private static int lineOf(int position, String text) {
        return 1
                + (int) text.substring(0, position)
                        .chars()
                        .filter(character -> character == '\n')
                        .count();
    }
}
