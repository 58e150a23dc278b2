package org.forthright.procedure.words;

/**
 * A place in a text as people see it: the words themselves and a few around them. However long the text is, a place is
 * short, since a text may have thousands of them.
 *
 * @param mark where in the text
 * @param before the end of what stands before; begins with an ellipsis where more does
 * @param marked the words themselves; end with an ellipsis where they go on and on
 * @param after the beginning of what stands after
 */
public record Place(Mark mark, String before, String marked, String after) {

    private static final int WORDS_AROUND = 12;
    private static final int CHARACTERS_AROUND = 200;
    private static final int LONGEST = 2_000;
    private static final String MORE = "…";

    public static Place of(String text, Mark mark) {
        return new Place(mark, before(text, mark.start()), marked(text, mark), after(text, mark.end()));
    }

    private static String before(String text, int end) {
        int start = whole(text, Math.max(0, end - CHARACTERS_AROUND));
        String near = text.substring(start, end);
        var words = Word.in(near);
        int left = Math.max(start == 0 ? 0 : 1, words.size() - WORDS_AROUND);
        if (left == 0) {
            return near;
        }
        return MORE + " "
                + (left < words.size() ? near.substring(words.get(left).start()) : near);
    }

    private static String marked(String text, Mark mark) {
        int end = whole(text, Math.min(mark.end(), mark.start() + LONGEST));
        return text.substring(mark.start(), end) + (end < mark.end() ? " " + MORE : "");
    }

    private static String after(String text, int start) {
        int end = whole(text, Math.min(text.length(), start + CHARACTERS_AROUND));
        String near = text.substring(start, end);
        var words = Word.in(near);
        int kept = Math.min(WORDS_AROUND, words.size() - (end == text.length() ? 0 : 1));
        if (kept == words.size()) {
            return near;
        }
        return (kept > 0 ? near.substring(0, words.get(kept - 1).end()) : near) + " " + MORE;
    }

    /** Parts no character that takes two places. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))
                ? at - 1
                : at;
    }
}
