package org.forthright.procedure.comparison;

import java.util.List;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.lint.Remark;
import org.forthright.procedure.reading.Passage;

/**
 * A procedure from elsewhere beside the model.
 *
 * @param passages as it was split
 * @param clauses of the model, in its order
 * @param remarks everything that is wrong with the text itself, the gravest first
 */
public record Compared(Procedure model, List<Passage> passages, List<ComparedClause> clauses, List<Remark> remarks) {

    public Compared {
        passages = List.copyOf(passages);
        clauses = List.copyOf(clauses);
        remarks = List.copyOf(remarks);
    }

    public long count(ClauseStatus status) {
        return clauses.stream().filter(clause -> clause.status() == status).count();
    }
}
