package org.forthright.local.demo.story.step;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import java.util.List;

/** Finding out what happened. */
@JsonSubTypes({
    @Type(value = InvestigationStep.Note.class, name = "note"),
    @Type(value = InvestigationStep.AddEvidence.class, name = "evidence"),
    @Type(value = InvestigationStep.Find.class, name = "finding")
})
public sealed interface InvestigationStep extends StoryStep {

    record Note(String words) implements InvestigationStep {}

    /**
     * Something that speaks to points.
     *
     * @param points their keys
     * @param from whom it comes from, in words
     */
    record AddEvidence(List<String> points, String kind, String title, String words, String from)
            implements InvestigationStep {

        public AddEvidence {
            points = List.copyOf(points);
        }
    }

    record Find(String point, String should, String happened, String finding, String because, String standard)
            implements InvestigationStep {}
}
