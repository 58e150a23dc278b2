package org.forthright.kernel.text;

import java.util.regex.Pattern;

/** A text that stands on one line wherever it is shown: a name, a subject. */
public final class OneLine {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private OneLine() {}

    /** The same words with single blanks between them. */
    public static String of(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
