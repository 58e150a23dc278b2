package org.forthright.complaint.web.sharing.page;

import java.util.List;
import org.forthright.complaint.web.overview.OverviewPage.OwnWords;
import org.jspecify.annotations.Nullable;

/**
 * What another organisation gets to see of a complaint, in the words that the page shows.
 *
 * @param words the person's own; null where none were taken down
 * @param calledIt what the person calls it: "complaint", "concern"
 */
public record Shown(
        Matter matter,
        @Nullable OwnWords words,
        String calledIt,
        List<Person> people,
        List<String> adjustments,
        List<AgreedPoint> points,
        List<Paper> papers,
        Progress ours) {

    public Shown {
        people = List.copyOf(people);
        adjustments = List.copyOf(adjustments);
        points = List.copyOf(points);
        papers = List.copyOf(papers);
    }

    /** What every participant knows of the complaint, with the name and the needs that its lists show. */
    public record Matter(
            String reference,
            String name,
            String subject,
            String service,
            String about,
            String happenedOn,
            String knownOn,
            String channel,
            String needs) {}

    /**
     * A person and how to reach them.
     *
     * @param lines birthday, telephone, email, address, note: what is known of them
     */
    public record Person(String role, String name, List<String> lines) {

        public Person {
            lines = List.copyOf(lines);
        }
    }

    public record AgreedPoint(int number, String summary, String about) {}

    public record Paper(String name, String kind, String size) {}

    /** How far we are, as the provider sees it; empty where it has not come to that. */
    public record Progress(String receivedOn, String acknowledgedOn, String respondBy) {}
}
