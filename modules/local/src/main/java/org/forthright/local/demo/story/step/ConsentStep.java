package org.forthright.local.demo.story.step;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import org.forthright.platform.folder.MayBeMissing;

/** The person is asked whether another organisation may see the complaint, and answers. */
@JsonSubTypes({
    @Type(value = ConsentStep.Ask.class, name = "ask-consent"),
    @Type(value = ConsentStep.Answer.class, name = "record-consent")
})
public sealed interface ConsentStep extends StoryStep {

    /** The organisation that would see it. */
    String with();

    /** Empty where the complaint would go there to be answered. */
    String purpose();

    String how();

    String words();

    record Ask(String with, @MayBeMissing String purpose, String how, String words) implements ConsentStep {}

    record Answer(String with, @MayBeMissing String purpose, String answer, String how, String words)
            implements ConsentStep {}
}
