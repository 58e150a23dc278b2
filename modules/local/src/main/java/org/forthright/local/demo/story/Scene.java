package org.forthright.local.demo.story;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.forthright.local.demo.story.step.StoryStep;

/** One step of a story: who did it when, and what they did. */
@JsonDeserialize(using = SceneReader.class)
public record Scene(Cue cue, StoryStep step) {}
