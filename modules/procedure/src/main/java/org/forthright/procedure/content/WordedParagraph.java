package org.forthright.procedure.content;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Locale;
import org.forthright.procedure.Paragraph;

/**
 * A paragraph as one version has it.
 *
 * @param leftOut whether it does not apply here and is not shown; its words are kept
 * @param reason why words that the law asks for differ from the model's; empty where they do not
 */
public record WordedParagraph(Paragraph paragraph, boolean leftOut, String reason) {

    /** Longer than any paragraph that somebody reads to its end. */
    public static final int LONGEST_TEXT = 10_000;

    public static final int LONGEST_TITLE = 100;
    public static final int LONGEST_REASON = 500;

    private static final String LOCAL = "local-";

    static WordedParagraph asItIs(Paragraph paragraph) {
        return new WordedParagraph(paragraph, false, "");
    }

    /** A paragraph of the organisation's own, with a letter where the model has a number: "9.A". */
    static WordedParagraph local(String number, String title, String text) {
        String key = LOCAL + number.toLowerCase(Locale.ROOT).replace('.', '-');
        return asItIs(new Paragraph(number, key, title, false, false, true, List.of(), "", List.of(), text, List.of()));
    }

    public String number() {
        return paragraph.number();
    }

    @JsonIgnore
    public boolean isLocal() {
        return paragraph.key().startsWith(LOCAL);
    }

    /** Changes with what is said: of two people who write at once the second is told by it. */
    public String revision() {
        return Revision.of(paragraph.title(), paragraph.text(), leftOut, reason);
    }
}
