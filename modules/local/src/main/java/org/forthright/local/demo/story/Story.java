package org.forthright.local.demo.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forthright.local.demo.story.step.OutcomeStep;
import org.forthright.platform.folder.MayBeMissing;

/**
 * One {@code tenant-config/demo/complaints/<key>.yaml}.
 *
 * @param calledIt the word that the person uses; empty for a complaint
 * @param happenedUntilDaysAgo 0 where it happened on one day
 * @param consent what was ticked on the form; empty where nobody was asked
 * @param response the parts of the answer by the keys of the procedure's contents
 */
public record Story(
        String key,
        String receivedBy,
        String about,
        String service,
        String subject,
        String title,
        String channel,
        String standing,
        @MayBeMissing String calledIt,
        Complainant complainant,
        @MayBeMissing Patient patient,
        @MayBeMissing List<Wish> adjustments,
        int happenedDaysAgo,
        @MayBeMissing int happenedUntilDaysAgo,
        String account,
        String wanted,
        @MayBeMissing String consent,
        @MayBeMissing Map<String, String> response,
        List<Scene> story) {

    public Story {
        adjustments = List.copyOf(adjustments);
        response = Map.copyOf(response);
        story = List.copyOf(story);
    }

    /** The steps of the file, and among them the days on which promises were kept. */
    public List<Scene> scenes() {
        List<Scene> scenes = new ArrayList<>(story);
        for (Scene scene : story) {
            if (scene.step() instanceof OutcomeStep.Promise promise && promise.doneDaysAgo() > 0) {
                Cue kept = scene.cue().on(promise.doneDaysAgo());
                scenes.add(placeOf(kept, scenes), new Scene(kept, new OutcomeStep.Keep(promise)));
            }
        }
        return scenes;
    }

    private static int placeOf(Cue kept, List<Scene> scenes) {
        int place = scenes.size();
        while (place > 0 && scenes.get(place - 1).cue().isAfter(kept)) {
            place--;
        }
        return place;
    }

    public record Complainant(
            String name,
            @MayBeMissing String email,
            @MayBeMissing String phone,
            @MayBeMissing List<String> address) {

        public Complainant {
            address = List.copyOf(address);
        }
    }

    /**
     * Whom it happened to.
     *
     * @param relationship what the complainant is to them
     */
    public record Patient(String name, LocalDate born, String relationship) {

        /** Nobody else: the complainant speaks for themselves. */
        Patient() {
            this("", LocalDate.EPOCH, "");
        }

        public boolean isSomebodyElse() {
            return !name.isEmpty();
        }
    }

    /** What helps the person, as they put it. */
    public record Wish(String code, String words) {}
}
