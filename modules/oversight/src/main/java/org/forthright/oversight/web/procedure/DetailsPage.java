package org.forthright.oversight.web.procedure;

import java.util.List;
import org.forthright.procedure.difference.ParagraphChange;
import org.forthright.procedure.lint.Flaw;

/**
 * What was found in one provider's procedure.
 *
 * @param text where everyone reads it
 */
public record DetailsPage(
        String table,
        String provider,
        String version,
        String text,
        String since,
        String model,
        List<Flaw> flaws,
        List<ParagraphChange> changes) {

    public DetailsPage {
        flaws = List.copyOf(flaws);
        changes = List.copyOf(changes);
    }
}
