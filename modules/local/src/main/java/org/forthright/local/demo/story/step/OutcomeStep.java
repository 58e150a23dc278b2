package org.forthright.local.demo.story.step;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import org.forthright.platform.folder.MayBeMissing;

/** Putting right and learning. */
@JsonSubTypes({
    @Type(value = OutcomeStep.Remedy.class, name = "remedy"),
    @Type(value = OutcomeStep.Learning.class, name = "learning")
})
public sealed interface OutcomeStep extends StoryStep {

    /** Somebody will do something. */
    sealed interface Promise extends OutcomeStep {

        /** Who sees to it, in words. */
        String owner();

        int dueInDays();

        /** 0 where it is still to be done. */
        int doneDaysAgo();
    }

    record Remedy(
            String kind,
            String words,
            String owner,
            int dueInDays,
            @MayBeMissing int doneDaysAgo) implements Promise {}

    record Learning(
            String words,
            String owner,
            int dueInDays,
            @MayBeMissing int doneDaysAgo) implements Promise {}

    /** It was done; in the files this stands with the promise. */
    record Keep(Promise promise) implements OutcomeStep {}
}
