package org.forthright.app.docs;

import java.util.List;
import java.util.function.UnaryOperator;
import org.forthright.procedure.Paragraph;

/** A change to one paragraph of the commissioners' procedure; what becomes null is left out. */
record Wording(String paragraph, String tried, UnaryOperator<Paragraph> change) {

    static final List<Wording> ALL = List.of(
            new Wording("9.36", "worded otherwise", Wording::reworded),
            new Wording("6.2", "worded otherwise, and no reason kept", Wording::reworded),
            new Wording("6.3", "left out", paragraph -> null),
            new Wording("9.31", "contents without the Ombudsman", Wording::withoutOmbudsman));

    private static Paragraph reworded(Paragraph paragraph) {
        return paragraph.worded(paragraph.title(), "In other words.");
    }

    private static Paragraph withoutOmbudsman(Paragraph paragraph) {
        return new Paragraph(
                paragraph.number(),
                paragraph.key(),
                paragraph.title(),
                paragraph.statutory(),
                paragraph.locked(),
                paragraph.optional(),
                paragraph.basis(),
                paragraph.guidance(),
                paragraph.usedBy(),
                paragraph.text(),
                paragraph.contents().stream()
                        .filter(content -> !content.key().equals("ombudsman"))
                        .toList());
    }
}
