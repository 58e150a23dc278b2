package org.forthright.procedure.words;

/**
 * A place in a text as people see it: the words themselves and a few around them.
 *
 * @param mark where in the text
 * @param before the end of what stands before; begins with an ellipsis where more does
 * @param after the beginning of what stands after
 */
public record Place(Mark mark, String before, String marked, String after) {

    private static final int WORDS_AROUND = 12;
    private static final String MORE = "… ";

    public static Place of(String text, Mark mark) {
        return new Place(
                mark, before(text.substring(0, mark.start())), mark.in(text), after(text.substring(mark.end())));
    }

    private static String before(String text) {
        var words = Word.in(text);
        return words.size() <= WORDS_AROUND
                ? text
                : MORE + text.substring(words.get(words.size() - WORDS_AROUND).start());
    }

    private static String after(String text) {
        var words = Word.in(text);
        return words.size() <= WORDS_AROUND
                ? text
                : text.substring(0, words.get(WORDS_AROUND - 1).end()) + " …";
    }
}
