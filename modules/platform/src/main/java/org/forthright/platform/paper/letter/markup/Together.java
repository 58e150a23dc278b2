package org.forthright.platform.paper.letter.markup;

import java.util.Map;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.AttributeProvider;

/**
 * Says what no page may part: a paragraph that leads on to the next ("Yours sincerely,") from it, and the lines of an
 * address or a signature from one another.
 */
public final class Together implements AttributeProvider {

    /** More characters than this before the ending of a letter would leave half a page empty. */
    private static final int MOST_CHARACTERS = 600;

    /** More lines than this are somebody's words and no address; they may go over to the next page. */
    private static final int MOST_LINES = 10;

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Paragraph paragraph) {
            if (leadsOn(paragraph) || isBeforeTheEnding(paragraph)) {
                attributes.put("class", "leads-on");
            } else if (isBlock(paragraph)) {
                attributes.put("class", "block");
            }
        }
    }

    private static boolean leadsOn(Paragraph paragraph) {
        return paragraph.getNext() != null
                && paragraph.getLastChild() instanceof Text last
                && (last.getLiteral().endsWith(",") || last.getLiteral().endsWith(":"));
    }

    /** "Yours sincerely," and the name do not stand on a page by themselves. */
    private static boolean isBeforeTheEnding(Paragraph paragraph) {
        return paragraph.getNext() instanceof Paragraph ending
                && ending.getFirstChild() == ending.getLastChild()
                && leadsOn(ending)
                && Headings.wordsOf(ending).endsWith(",")
                && Headings.wordsOf(paragraph).length() <= MOST_CHARACTERS;
    }

    private static boolean isBlock(Paragraph paragraph) {
        int breaks = 0;
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            breaks += child instanceof HardLineBreak ? 1 : 0;
        }
        return breaks > 0 && breaks < MOST_LINES;
    }
}
