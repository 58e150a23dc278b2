package org.forthright.platform.paper.letter.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Sets the mark after a stressed word in the same weight: between two weights a line may break, and a comma began it. */
public final class Punctuation extends AbstractVisitor {

    private static final Pattern MARKS_FIRST = Pattern.compile("([,.;:!?)]+)(.*)", Pattern.DOTALL);

    @Override
    public void visit(StrongEmphasis stressed) {
        takeInMarksAfter(stressed);
    }

    @Override
    public void visit(Emphasis stressed) {
        takeInMarksAfter(stressed);
    }

    private static void takeInMarksAfter(Node stressed) {
        if (stressed.getNext() instanceof Text after) {
            Matcher marks = MARKS_FIRST.matcher(after.getLiteral());
            if (marks.matches()) {
                stressed.appendChild(new Text(marks.group(1)));
                after.setLiteral(marks.group(2));
            }
        }
    }
}
