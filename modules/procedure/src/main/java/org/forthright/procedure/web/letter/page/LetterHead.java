package org.forthright.procedure.web.letter.page;

import java.util.List;

/**
 * Which letter or phrase a page is about.
 *
 * @param name as people call it
 * @param purpose when it is written
 * @param leaves "letter on paper", "plain email"; empty for a phrase
 * @param must what no text of it may leave out
 * @param base its address
 * @param all where all of them are
 */
public record LetterHead(
        String name, String purpose, String leaves, List<Must> must, boolean phrase, String base, String all) {

    public LetterHead {
        must = List.copyOf(must);
    }

    /** One thing that it has to say, what shows it, and what asks for it. */
    public record Must(String says, String shownBy, String law) {}
}
