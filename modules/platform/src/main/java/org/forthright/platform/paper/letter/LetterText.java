package org.forthright.platform.paper.letter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.forthright.platform.paper.Typeface;
import org.forthright.platform.paper.letter.markup.Headings;
import org.forthright.platform.paper.letter.markup.Punctuation;
import org.forthright.platform.paper.letter.markup.Together;
import org.forthright.platform.paper.letter.markup.Whole;

/**
 * The words of a letter as HTML, every placeholder filled.
 *
 * @param html well-formed, and free of any tag that the letter's Markdown did not ask for
 * @param sections its headings in order
 */
record LetterText(String html, List<Headings.Section> sections) {

    /** Nobody writes lists in lists in lists; a text that does is read flat and fills no stack. */
    private static final int DEEPEST = 20;

    // Without code and HTML among the blocks, both are words like any other.
    static final Parser MARKDOWN = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class, BlockQuote.class, ThematicBreak.class))
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    static LetterText of(Letter letter) {
        String markdown = Typeface.printable(Placeholders.requireShort("markdown", letter.markdown()));
        Placeholders.requireKnown(markdown, letter.placeholders());
        Node tree = MARKDOWN.parse(markdown);
        tree.accept(new Filling(letter));
        tree.accept(new Punctuation());
        Headings headings = new Headings();
        tree.accept(headings);
        tree.accept(new Whole());
        return new LetterText(rendererWith(headings).render(tree), headings.sections());
    }

    boolean hasItsOwnHeading() {
        return html.startsWith("<h1");
    }

    private static HtmlRenderer rendererWith(Headings headings) {
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> headings)
                .attributeProviderFactory(context -> LetterText::describeLink)
                .attributeProviderFactory(context -> new Together())
                .nodeRendererFactory(Whole::renderer)
                .build();
    }

    /** A screen reader announces the title; on paper the address is printed unless it is the words already. */
    private static void describeLink(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link link) {
            String words = Headings.wordsOf(link);
            attributes.put("title", words);
            if (link.getDestination().endsWith(words)) {
                attributes.put("class", "written-out");
            }
        }
    }
}
