package org.forthright.procedure.comparison;

import java.util.List;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.lint.Flaw;
import org.forthright.procedure.words.Passage;

/**
 * A procedure from elsewhere beside the model.
 *
 * @param passages as it was split
 * @param clauses of the model, in its order
 * @param flaws everything that is wrong with the text itself, the gravest first
 */
public record Compared(Procedure model, List<Passage> passages, List<ComparedClause> clauses, List<Flaw> flaws) {

    public Compared {
        passages = List.copyOf(passages);
        clauses = List.copyOf(clauses);
        flaws = List.copyOf(flaws);
    }

    public long count(ClauseStatus status) {
        return clauses.stream().filter(clause -> clause.status() == status).count();
    }
}
