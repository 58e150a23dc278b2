package org.forthright.local.demo.story.step;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import java.util.List;
import org.forthright.platform.folder.MayBeMissing;

/** The person went on to the Ombudsman, who asks for papers. */
@JsonSubTypes({
    @Type(value = OmbudsmanStep.Refer.class, name = "refer"),
    @Type(value = OmbudsmanStep.Bind.class, name = "bundle"),
    @Type(value = OmbudsmanStep.Release.class, name = "release")
})
public sealed interface OmbudsmanStep extends StoryStep {

    String words();

    record Refer(String words) implements OmbudsmanStep {}

    /**
     * A bundle is built.
     *
     * @param leaveOut what is not for the Ombudsman, in words
     */
    record Bind(String words, @MayBeMissing List<String> leaveOut) implements OmbudsmanStep {

        public Bind {
            leaveOut = List.copyOf(leaveOut);
        }
    }

    record Release(String words) implements OmbudsmanStep {}
}
