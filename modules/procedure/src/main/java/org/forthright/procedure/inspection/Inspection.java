package org.forthright.procedure.inspection;

import java.util.List;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.difference.ParagraphChange;
import org.forthright.procedure.lint.Flaw;
import org.forthright.procedure.lint.Severity;

/**
 * What was found in a published procedure, held against the law and the model of today.
 *
 * @param own whether it is the organisation's own; otherwise it goes by the model text
 * @param flaws the gravest first
 * @param changes where its words are others than the model's
 */
public record Inspection(
        Procedure procedure, boolean own, Procedure model, List<Flaw> flaws, List<ParagraphChange> changes) {

    public Inspection {
        flaws = List.copyOf(flaws);
        changes = List.copyOf(changes);
    }

    public long count(Severity severity) {
        return flaws.stream().filter(flaw -> flaw.severity() == severity).count();
    }
}
