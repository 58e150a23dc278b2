package org.forthright.procedure.web.comparison;

import java.util.List;
import org.forthright.procedure.comparison.ClauseStatus;
import org.forthright.procedure.comparison.ComparedClause.Found;
import org.forthright.procedure.lint.Flaw;

/**
 * What a comparison shows.
 *
 * @param again where another one is compared
 * @param table where the same goes out as a table
 * @param model the name of what it was compared with
 * @param counts how many clauses stand how
 * @param flaws what is wrong with the text, the gravest first
 * @param groups the clauses by how they stand
 */
record ResultPage(String again, String table, String model, List<Count> counts, List<Flaw> flaws, List<Group> groups) {

    ResultPage {
        counts = List.copyOf(counts);
        flaws = List.copyOf(flaws);
        groups = List.copyOf(groups);
    }

    record Count(ClauseStatus status, String id, long count) {}

    record Group(ClauseStatus status, String id, List<Row> rows) {
        Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A clause.
     *
     * @param law that asks for it; empty where none does
     * @param model its words in the model
     */
    record Row(
            String number,
            String title,
            String law,
            String model,
            List<Found> places,
            List<String> unsaid,
            List<Flaw> flaws) {
        Row {
            places = List.copyOf(places);
            unsaid = List.copyOf(unsaid);
            flaws = List.copyOf(flaws);
        }
    }
}
