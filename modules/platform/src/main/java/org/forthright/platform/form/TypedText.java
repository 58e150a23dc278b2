package org.forthright.platform.form;

import java.util.regex.Pattern;

/** Text as people and machines really send it, made fit to keep. */
final class TypedText {

    /** Space of every script, and the invisible marks that make a blank answer look like an answer. */
    private static final Pattern BLANK_EDGE = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+|[\\s\\p{Z}\\p{Cf}]+$");

    private TypedText() {}

    /**
     * One kind of line end, no control characters (PostgreSQL refuses NUL), none that turn the direction of what follows
     * and make it read as something else, and no half of a surrogate pair, which UTF-8 cannot carry.
     */
    static String clean(String typed) {
        var text = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(point -> {
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                text.append('\uFFFD');
            } else if (point == '\n' || point == '\t' || !(Character.isISOControl(point) || turns(point))) {
                text.appendCodePoint(point);
            }
        });
        return text.toString();
    }

    /** The overrides, embeddings and isolates; the marks that writing from right to left needs stay. */
    private static boolean turns(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }

    static String stripped(String typed) {
        return BLANK_EDGE.matcher(typed).replaceAll("");
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** What is too long goes no further than its form, but something has to stand in the command that is not sent. */
    static String cut(String text, int max) {
        return length(text) > max ? text.substring(0, text.offsetByCodePoints(0, max)) : text;
    }
}
