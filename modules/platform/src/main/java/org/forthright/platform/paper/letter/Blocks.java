package org.forthright.platform.paper.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.BulletList;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.forthright.platform.paper.Typeface;
import org.forthright.platform.paper.letter.markup.Headings;

/** Builds the pieces of a letter's tree out of words. */
final class Blocks {

    private Blocks() {}

    static List<Node> of(Passage passage) {
        return switch (passage) {
            case Passage.Heading heading -> List.of(heading(heading.words()));
            case Passage.Words words -> paragraphs(words.words());
            case Passage.Bullets bullets -> list(new BulletList(), bullets.items());
            case Passage.Numbers numbers -> list(new OrderedList(), numbers.items());
        };
    }

    /** The words as they stand, with their line breaks. */
    static List<Node> lines(String words) {
        List<Node> nodes = new ArrayList<>();
        for (String line : words.split("\n", -1)) {
            if (!nodes.isEmpty()) {
                nodes.add(new HardLineBreak());
            }
            nodes.add(new Text(line));
        }
        return nodes;
    }

    private static List<Node> paragraphs(String words) {
        return Stream.of(printable(words).split("\n[ \t]*(\n[ \t]*)+"))
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> with(new Paragraph(), lines(paragraph.strip())))
                .toList();
    }

    private static Node heading(String words) {
        Heading heading = new Heading();
        heading.setLevel(Headings.BELOW_THE_LETTERS_OWN);
        return with(heading, List.of(new Text(printable(words).replace('\n', ' '))));
    }

    private static List<Node> list(ListBlock list, List<String> items) {
        list.setTight(true);
        return items.isEmpty()
                ? List.of()
                : List.of(with(list, items.stream().map(Blocks::item).toList()));
    }

    private static Node item(String words) {
        return with(
                new ListItem(),
                List.of(with(new Paragraph(), lines(printable(words).strip()))));
    }

    private static String printable(String words) {
        return Typeface.printable(Placeholders.requireShort("passage", words));
    }

    private static Node with(Node parent, List<Node> children) {
        children.forEach(parent::appendChild);
        return parent;
    }
}
