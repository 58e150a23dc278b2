package org.forthright.procedure.comparison;

import java.util.List;
import org.forthright.procedure.Paragraph;
import org.forthright.procedure.lint.Flaw;
import org.forthright.procedure.words.Place;

/**
 * A clause of the model, and what the other procedure says of it.
 *
 * @param places where it speaks of it, the fullest first
 * @param unsaid what belongs to the clause and is not said, each going on from "It does not say"
 * @param flaws what is below the law in it
 */
public record ComparedClause(
        Paragraph clause, ClauseStatus status, List<Found> places, List<String> unsaid, List<Flaw> flaws) {

    public ComparedClause {
        places = List.copyOf(places);
        unsaid = List.copyOf(unsaid);
        flaws = List.copyOf(flaws);
    }

    /**
     * A place in the other procedure.
     *
     * @param number of the passage there; empty where it has none
     */
    public record Found(String number, Place place) {}
}
