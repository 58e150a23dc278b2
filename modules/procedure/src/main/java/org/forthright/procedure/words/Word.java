package org.forthright.procedure.words;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word or a number where it stands in a text. Hyphens part words, so that "six-month" can be read as a period.
 *
 * @param text in small letters and with straight apostrophes
 */
public record Word(String text, int start, int end) {

    /** Gives nothing back, so that a number as long as a book needs no stack. */
    private static final Pattern WORD = Pattern.compile("\\p{N}++(?:[.,]\\p{N}++)*+|\\p{L}++(?:['’]\\p{L}++)*+");

    static List<Word> in(String text) {
        return in(text, new Mark(0, text.length()));
    }

    static List<Word> in(String text, Mark piece) {
        return WORD.matcher(text)
                .region(piece.start(), piece.end())
                .results()
                .map(found -> new Word(plain(found.group()), found.start(), found.end()))
                .toList();
    }

    /** Without an owner's s: "the authority's team" is found by "authority". */
    private static String plain(String word) {
        String small = word.toLowerCase(Locale.UK).replace('’', '\'');
        return small.endsWith("'s") ? small.substring(0, small.length() - 2) : small;
    }
}
