package org.forthright.local.demo.story;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Set;
import org.forthright.local.demo.story.step.StoryStep;

/** In the files the cue and the step stand in one line; here they are apart. */
final class SceneReader extends StdDeserializer<Scene> {

    private static final long serialVersionUID = 1L;
    private static final Set<String> CUE = Set.of("by", "daysAgo", "workingDaysAgo", "time", "organisation");

    SceneReader() {
        super(Scene.class);
    }

    @Override
    public Scene deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        ObjectNode step = context.readValue(parser, ObjectNode.class);
        ObjectNode cue = step.deepCopy().retain(CUE);
        step.remove(CUE);
        return new Scene(context.readTreeAsValue(cue, Cue.class), context.readTreeAsValue(step, StoryStep.class));
    }
}
