package org.forthright.complaint.web.overview;

import java.util.List;
import org.forthright.complaint.casefile.CaseHeader;
import org.forthright.complaint.casefile.CaseTask;
import org.forthright.complaint.citation.Cite;
import org.forthright.complaint.clock.Due;
import org.forthright.complaint.web.page.PointRow;
import org.forthright.platform.page.Label;
import org.forthright.platform.page.clock.CaseClock;
import org.jspecify.annotations.Nullable;

/**
 * The first page of a complaint.
 *
 * @param dueStep what is due next, as "Acknowledge the complaint"
 * @param dueReason how its day was counted
 * @param mayWork whether this reader may change what is known of it
 * @param words null where the person's own words were not shown to this organisation
 */
public record OverviewPage(
        CaseHeader header,
        CaseClock clock,
        String dueStep,
        Due due,
        String dueReason,
        Cite cite,
        List<String> adjustments,
        List<CaseTask> tasks,
        List<PointRow> points,
        List<Moment> latest,
        List<Fact> people,
        List<Fact> consents,
        List<Body> organisations,
        List<Fact> roles,
        List<Fact> about,
        @Nullable OwnWords words,
        boolean mayWork) {

    public OverviewPage {
        adjustments = List.copyOf(adjustments);
        tasks = List.copyOf(tasks);
        points = List.copyOf(points);
        latest = List.copyOf(latest);
        people = List.copyOf(people);
        consents = List.copyOf(consents);
        organisations = List.copyOf(organisations);
        roles = List.copyOf(roles);
        about = List.copyOf(about);
    }

    /** A line of a list: what it is, what is known, and what else. */
    public record Fact(String key, String value, List<String> more) {

        public Fact {
            more = more.stream().filter(line -> !line.isBlank()).toList();
        }

        public static Fact of(String key, String value, String... more) {
            return new Fact(key, value, List.of(more));
        }
    }

    /**
     * An organisation in the complaint.
     *
     * @param outcome empty before it has answered
     */
    public record Body(String name, String part, Days days, String outcome, Label state) {}

    /**
     * How far an organisation is; a day is empty where it has not come to that.
     *
     * @param written when my own letter was written that acknowledges once it has gone
     * @param promised what the person had been promised before another organisation took the answering over
     */
    public record Days(
            String received,
            String acknowledgeBy,
            String written,
            String acknowledged,
            String respondBy,
            String promised,
            String answered) {}

    /** The account as the person gave it. */
    public record OwnWords(String whatHappened, String where, String when, String wanted) {

        public List<String> paragraphs() {
            return whatHappened.lines().filter(line -> !line.isBlank()).toList();
        }
    }
}
