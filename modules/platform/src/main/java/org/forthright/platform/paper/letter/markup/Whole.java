package org.forthright.platform.paper.letter.markup;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Keeps the reference of a complaint and an address for mail on one line, with the mark after it: nobody types half of one. */
public final class Whole extends AbstractVisitor {

    /** A longer one would not fit on a line of large print. */
    private static final int LONGEST = 36;

    private static final Pattern KEPT =
            Pattern.compile("(?:[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)+|\\b[A-Z]{2,8}-[0-9]{4}-[0-9]+\\b)[,.;:!?)]*");

    /** Words that no line end may part. */
    private static final class Kept extends CustomNode {}

    @Override
    public void visit(Link link) {
        // its words and its address are compared as they stand
    }

    @Override
    public void visit(Text text) {
        String words = text.getLiteral();
        Matcher kept = KEPT.matcher(words);
        int done = 0;
        while (kept.find()) {
            if (kept.end() - kept.start() <= LONGEST) {
                text.insertBefore(new Text(words.substring(done, kept.start())));
                Node whole = new Kept();
                whole.appendChild(new Text(kept.group()));
                text.insertBefore(whole);
                done = kept.end();
            }
        }
        text.setLiteral(words.substring(done));
    }

    /** How they are written as HTML. */
    public static NodeRenderer renderer(HtmlNodeRendererContext context) {
        return new NodeRenderer() {

            @Override
            public Set<Class<? extends Node>> getNodeTypes() {
                return Set.of(Kept.class);
            }

            @Override
            public void render(Node node) {
                context.getWriter().tag("span", Map.of("class", "whole"));
                context.render(node.getFirstChild());
                context.getWriter().tag("/span");
            }
        };
    }
}
