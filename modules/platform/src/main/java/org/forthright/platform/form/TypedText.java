package org.forthright.platform.form;

import java.util.regex.Pattern;

/** Text as people and machines really send it, made fit to keep. */
final class TypedText {

    /** Space of every script, and the invisible marks that make a blank answer look like an answer. */
    private static final Pattern BLANK_EDGE = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+|[\\s\\p{Z}\\p{Cf}]+$");

    private TypedText() {}

    /**
     * One kind of line end, no control characters (PostgreSQL refuses NUL), and no half of a surrogate pair, which
     * UTF-8 cannot carry.
     */
    static String clean(String typed) {
        var text = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(point -> {
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                text.append('\uFFFD');
            } else if (point == '\n' || point == '\t' || !Character.isISOControl(point)) {
                text.appendCodePoint(point);
            }
        });
        return text.toString();
    }

    static String stripped(String typed) {
        return BLANK_EDGE.matcher(typed).replaceAll("");
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
