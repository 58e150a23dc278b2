package org.forthright.procedure.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the items of a list: lines that begin with a dash, a dot, a letter or a number. */
final class Items {

    private static final Pattern BEGINNING =
            Pattern.compile("(?:^|\\n)[ \\t]*(?:[-•*–·▪◦]|\\(?(?:[a-z]{1,3}|\\d{1,2})[.)])[ \\t]+");

    private Items() {}

    /** Where the text is to be cut so that each item is a piece; the first piece is what leads to them. */
    static List<Mark> pieces(String text) {
        List<Mark> pieces = new ArrayList<>();
        Matcher beginning = BEGINNING.matcher(text);
        int start = 0;
        while (beginning.find()) {
            pieces.add(new Mark(start, beginning.start()));
            start = beginning.end();
        }
        pieces.add(new Mark(start, text.length()));
        return pieces;
    }
}
