package org.forthright.local.demo.play.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.forthright.investigation.step.WriteNote;
import org.forthright.local.demo.play.Performance;
import org.forthright.local.demo.play.Ways;
import org.forthright.local.demo.story.step.ComplaintStep;
import org.forthright.local.demo.story.step.ConsentStep;
import org.forthright.local.demo.story.step.OmbudsmanStep;
import org.forthright.local.demo.story.step.StoryStep;

/** What was said and is asked for by no form: whoever heard it writes it down for their colleagues. */
@ApplicationScoped
public class ConversationNotes {

    private final WriteNote writeNote;

    @Inject
    ConversationNotes(WriteNote writeNote) {
        this.writeNote = writeNote;
    }

    public void write(StoryStep step, Performance performance) {
        String words = spoken(step);
        if (!words.isEmpty()) {
            writeNote.write(performance.reference(), words);
        }
    }

    private static String spoken(StoryStep step) {
        return switch (step) {
            case ConsentStep consent -> consent.words();
            case ComplaintStep.Close close -> close.words();
            case ComplaintStep.Acknowledge acknowledge ->
                Ways.isWritten(Ways.way(acknowledge.how())) ? "" : acknowledge.words();
            case OmbudsmanStep.Release release -> release.words();
            default -> "";
        };
    }
}
