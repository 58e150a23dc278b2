package org.forthright.local.demo.story.step;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;

/** From the draft of the answer to the letter that is sent. */
@JsonSubTypes({
    @Type(value = ResponseStep.Draft.class, name = "draft"),
    @Type(value = ResponseStep.SendToCheck.class, name = "send-to-check"),
    @Type(value = ResponseStep.Check.class, name = "check"),
    @Type(value = ResponseStep.Sign.class, name = "sign"),
    @Type(value = ResponseStep.Send.class, name = "send")
})
public sealed interface ResponseStep extends StoryStep {

    /** The parts that the story has are saved. */
    record Draft() implements ResponseStep {}

    record SendToCheck() implements ResponseStep {}

    /**
     * Another pair of eyes.
     *
     * @param result passed or returned
     */
    record Check(String result, String words) implements ResponseStep {}

    record Sign() implements ResponseStep {}

    record Send(String how) implements ResponseStep {}
}
