package org.forthright.platform.paper;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Foreign words on their way into a page of ours. */
public final class Markup {

    private Markup() {}

    /** For the content of an element and for an attribute in double quotes; unprintable characters are left out. */
    public static String escape(String words) {
        return Typeface.printable(words)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** For a string of a style sheet: all that could end the string or the sheet goes in by its number. */
    public static String inStyle(String words) {
        StringBuilder escaped = new StringBuilder();
        Typeface.printable(words)
                .codePoints()
                .forEach(character -> escaped.append(
                        Character.isLetterOrDigit(character)
                                ? Character.toString(character)
                                : "\\%06x".formatted(character)));
        return escaped.toString();
    }

    /** A text that lies beside a class. */
    public static String resource(Class<?> beside, String name) {
        try (InputStream resource = beside.getResourceAsStream(name)) {
            return new String(requireNonNull(resource, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
