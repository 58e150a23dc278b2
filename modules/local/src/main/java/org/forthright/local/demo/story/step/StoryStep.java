package org.forthright.local.demo.story.step;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What somebody did, by the room of the platform in which they do it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
@JsonSubTypes({
    @Type(ComplaintStep.class),
    @Type(ConsentStep.class),
    @Type(InvestigationStep.class),
    @Type(ResponseStep.class),
    @Type(OutcomeStep.class),
    @Type(OmbudsmanStep.class)
})
public sealed interface StoryStep
        permits ComplaintStep, ConsentStep, InvestigationStep, ResponseStep, OutcomeStep, OmbudsmanStep {}
