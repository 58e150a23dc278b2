package org.forthright.platform.paper.letter;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** Markdown as it reads in a plain mail: headings and paragraphs parted by empty lines, no marks of stress. */
final class PlainText {

    private static final TextContentRenderer RENDERER = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();

    private PlainText() {}

    static String of(String markdown) {
        Node tree = LetterText.MARKDOWN.parse(Placeholders.requireShort("markdown", markdown));
        tree.accept(new WithoutRules());
        return RENDERER.render(tree).strip() + "\n";
    }

    /** A line across the paper says nothing in a mail, and a picture is fetched by none. */
    private static final class WithoutRules extends AbstractVisitor {

        @Override
        public void visit(ThematicBreak line) {
            line.unlink();
        }

        @Override
        public void visit(Image image) {
            while (image.getFirstChild() != null) {
                image.insertBefore(image.getFirstChild());
            }
            image.unlink();
        }
    }
}
