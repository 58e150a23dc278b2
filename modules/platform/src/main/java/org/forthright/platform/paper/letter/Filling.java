package org.forthright.platform.paper.letter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.forthright.platform.paper.Typeface;

/**
 * Fills the placeholders of a letter after its Markdown was read. What goes in becomes plain words of the tree and is
 * never read as Markdown or HTML; what a letter has no use for (HTML, code, pictures) becomes plain words, too.
 */
final class Filling extends AbstractVisitor {

    private final Letter letter;
    private final Set<String> names;

    Filling(Letter letter) {
        this.letter = letter;
        this.names = letter.placeholders();
    }

    @Override
    public void visit(Paragraph paragraph) {
        Optional<String> alone = textThatIsAllOf(paragraph).flatMap(Placeholders::alone);
        if (alone.filter(names::contains).isPresent()) {
            passagesFor(alone.get()).forEach(passage -> Blocks.of(passage).forEach(paragraph::insertBefore));
            paragraph.unlink();
        } else {
            visitChildren(paragraph);
        }
    }

    @Override
    public void visit(Text text) {
        replaceByWords(text, Placeholders.replace(text.getLiteral(), this::wordsFor));
    }

    @Override
    public void visit(Code code) {
        replaceByWords(code, Placeholders.replace(code.getLiteral(), this::wordsFor));
    }

    @Override
    public void visit(HtmlInline html) {
        replaceByWords(html, Placeholders.replace(html.getLiteral(), this::wordsFor));
    }

    /** Its description stays; a letter fetches nothing. */
    @Override
    public void visit(Image image) {
        visitChildren(image);
        while (image.getFirstChild() != null) {
            image.insertBefore(image.getFirstChild());
        }
        image.unlink();
    }

    /** An address is the writer's own; whatever is filled in stands beside it in words. */
    @Override
    public void visit(Link link) {
        Placeholders.in(link.getDestination()).stream().findFirst().ifPresent(this::refuse);
        visitChildren(link);
    }

    private List<Passage> passagesFor(String name) {
        List<Passage> passages = letter.passages().get(name);
        return passages != null ? passages : List.of(new Passage.Words(valueOf(name)));
    }

    private String wordsFor(String name) {
        if (!letter.values().containsKey(name)) {
            Placeholders.in(letter.markdown()).stream()
                    .filter(use -> use.name().filter(name::equals).isPresent())
                    .findFirst()
                    .ifPresentOrElse(this::refuse, () -> {
                        throw new UnfillablePlaceholder("((" + name + "))", 1);
                    });
        }
        return valueOf(name);
    }

    private void refuse(Placeholders.Use use) {
        throw new UnfillablePlaceholder(use.written(), use.line());
    }

    private String valueOf(String name) {
        String words = letter.values().getOrDefault(name, "");
        return Typeface.printable(Placeholders.requireShort(name, words));
    }

    private static void replaceByWords(Node node, String words) {
        Blocks.lines(words).forEach(node::insertBefore);
        node.unlink();
    }

    private static Optional<String> textThatIsAllOf(Paragraph paragraph) {
        return paragraph.getFirstChild() instanceof Text text && text.getNext() == null
                ? Optional.of(text.getLiteral())
                : Optional.empty();
    }
}
