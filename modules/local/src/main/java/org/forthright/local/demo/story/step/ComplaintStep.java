package org.forthright.local.demo.story.step;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import org.forthright.platform.folder.MayBeMissing;

/** From receipt to the plan, to another organisation, and the end. */
@JsonSubTypes({
    @Type(value = ComplaintStep.Receive.class, name = "receive"),
    @Type(value = ComplaintStep.Acknowledge.class, name = "acknowledge"),
    @Type(value = ComplaintStep.Allocate.class, name = "allocate"),
    @Type(value = ComplaintStep.AgreePoint.class, name = "point"),
    @Type(value = ComplaintStep.Plan.class, name = "plan"),
    @Type(value = ComplaintStep.Forward.class, name = "forward"),
    @Type(value = ComplaintStep.Close.class, name = "close")
})
public sealed interface ComplaintStep extends StoryStep {

    record Receive() implements ComplaintStep {}

    record Acknowledge(String how, String words) implements ComplaintStep {}

    /**
     * Somebody gets the complaint.
     *
     * @param to a user name
     */
    record Allocate(String to) implements ComplaintStep {}

    /**
     * A point is agreed.
     *
     * @param key by which later steps name it
     */
    record AgreePoint(String key, String about, String subject, String title) implements ComplaintStep {}

    /**
     * An answer is promised.
     *
     * @param words why the date changed; empty in the first plan
     */
    record Plan(
            int respondInDays,
            String method,
            String updates,
            @MayBeMissing String words) implements ComplaintStep {}

    record Forward(String to, String words) implements ComplaintStep {}

    record Close(String outcome, String words) implements ComplaintStep {}
}
