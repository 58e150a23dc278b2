package org.forthright.complaint.web.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.forthright.kernel.time.London;
import org.forthright.platform.audit.Timeline;
import org.forthright.platform.audit.TimelineEntry;
import org.forthright.platform.page.DateWords;
import org.jspecify.annotations.Nullable;

/** What happened, in lines that people read. */
@ApplicationScoped
public class Moments {

    private static final String READING = "document.read";

    private static final int LATEST = 5;
    private static final int AMONG = 40;
    private static final int ALL = 500;
    private static final Set<String> MILESTONES = Set.of(
            "complaint.received",
            "complaint.plan-agreed",
            "complaint.plan-set",
            "complaint.forwarded",
            "complaint.closed",
            "response.sent");
    private static final Set<String> SENT = Set.of("complaint.acknowledged", "complaint.letter-sent");

    private final Timeline timeline;
    private final Clock clock;

    @Inject
    Moments(Timeline timeline, Clock clock) {
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Without the readings of papers, of which there are many. */
    List<Moment> latest(UUID complaintId) {
        return timeline.of(complaintId, AMONG).stream()
                .filter(entry -> !entry.kind().equals(READING))
                .limit(LATEST)
                .map(this::moment)
                .toList();
    }

    /** Everything, with the readings of papers or without. */
    public List<Moment> all(UUID complaintId, boolean withReadings) {
        return timeline.of(complaintId, ALL).stream()
                .filter(entry -> withReadings || !entry.kind().equals(READING))
                .map(this::moment)
                .toList();
    }

    private Moment moment(TimelineEntry entry) {
        LocalDate today = London.today(clock);
        String who = entry.mine() ? entry.personName() : entry.personName() + ", " + entry.organisationName();
        return new Moment(entry.sentence(), DateWords.moment(entry.at(), today) + " by " + who, kind(entry));
    }

    private static @Nullable String kind(TimelineEntry entry) {
        if (!entry.mine()) {
            return "in";
        }
        if (MILESTONES.contains(entry.kind())) {
            return "milestone";
        }
        return SENT.contains(entry.kind()) ? "out" : null;
    }
}
