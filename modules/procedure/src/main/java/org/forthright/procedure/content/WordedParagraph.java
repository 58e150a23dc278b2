package org.forthright.procedure.content;

import org.forthright.procedure.Paragraph;

/**
 * A paragraph as one version has it.
 *
 * @param leftOut whether it does not apply here and is not shown
 * @param reason why words that the law asks for differ from the model's; empty where they do not
 * @param revision counts the changes, so that of two people who write at once the second is told
 */
public record WordedParagraph(Paragraph paragraph, boolean leftOut, String reason, int revision) {

    public static WordedParagraph asItIs(Paragraph paragraph) {
        return new WordedParagraph(paragraph, false, "", 0);
    }
}
