package org.forthright.procedure.web.comparison;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.forthright.platform.paper.Csv;
import org.forthright.procedure.comparison.Compared;
import org.forthright.procedure.comparison.ComparedClause;

/** A comparison as a table: one line for each clause of the model. */
final class ComparisonTable {

    private static final List<String> HEADER = List.of(
            "Paragraph of the model",
            "Clause",
            "By law",
            "State",
            "Where in the text",
            "Words",
            "Not said",
            "Below the law");

    private ComparisonTable() {}

    static byte[] csv(Compared compared) {
        return Csv.of(
                HEADER, compared.clauses().stream().map(ComparisonTable::line).toList());
    }

    private static List<String> line(ComparedClause compared) {
        return List.of(
                compared.clause().number(),
                compared.clause().title(),
                compared.clause().statutory()
                        ? String.join("; ", compared.clause().basis())
                        : "",
                compared.status().title(),
                compared.places().stream()
                        .map(ComparedClause.Found::number)
                        .filter(number -> !number.isEmpty())
                        .distinct()
                        .collect(joining(", ")),
                compared.places().stream().map(found -> found.place().marked()).collect(joining(" | ")),
                String.join("; ", compared.unsaid()),
                compared.flaws().stream()
                        .map(flaw -> flaw.sentence() + " " + flaw.law())
                        .collect(joining(" ")));
    }
}
