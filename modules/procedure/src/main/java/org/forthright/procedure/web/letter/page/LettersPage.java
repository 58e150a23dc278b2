package org.forthright.procedure.web.letter.page;

import java.util.List;
import org.forthright.platform.page.Label;

/**
 * All letters of an organisation, and its phrases.
 *
 * @param base its address
 */
public record LettersPage(String organisation, String base, List<Row> letters, List<Row> phrases) {

    public LettersPage {
        letters = List.copyOf(letters);
        phrases = List.copyOf(phrases);
    }

    /** One of them, with whose words it has today and what is being written. */
    public record Row(String code, String name, String href, String hint, Label state) {}

    public String home() {
        return base.replaceFirst("/letters$", "");
    }
}
