package org.forthright.platform.paper.letter.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.AttributeProvider;

/**
 * Puts the headings of a letter in order: the first may be the heading of the whole, no level is skipped on the way
 * down (a screen reader would miss it), and each gets an anchor for the bookmarks.
 */
public final class Headings extends AbstractVisitor implements AttributeProvider {

    /** The level of a heading that was filled in: right below the heading of the letter that it stands under. */
    public static final int BELOW_THE_LETTERS_OWN = 6;

    private final List<Section> sections = new ArrayList<>();
    private final Map<Node, String> anchors = new HashMap<>();
    private int own = 1;
    private int previous = 1;

    /** A heading as the bookmarks show it. */
    public record Section(String anchor, String words) {}

    @Override
    public void visit(Heading heading) {
        boolean opensTheLetter = heading.getPrevious() == null && heading.getLevel() == 1;
        heading.setLevel(opensTheLetter ? 1 : levelOf(heading));
        previous = heading.getLevel();
        String anchor = "section-" + (sections.size() + 1);
        anchors.put(heading, anchor);
        sections.add(new Section(anchor, wordsOf(heading)));
    }

    private int levelOf(Heading heading) {
        if (heading.getLevel() == BELOW_THE_LETTERS_OWN) {
            return own + 1;
        }
        own = Math.max(2, Math.min(heading.getLevel(), previous + 1));
        return own;
    }

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (anchors.containsKey(node)) {
            attributes.put("id", anchors.get(node));
        }
    }

    public List<Section> sections() {
        return List.copyOf(sections);
    }

    public static String wordsOf(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }
        });
        return words.toString();
    }
}
