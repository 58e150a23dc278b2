package org.forthright.oversight;

import java.util.Optional;
import java.util.stream.Stream;

/** Which of the forwarded complaints are looked at. */
public enum Watch {
    OPEN("Not answered yet", "g.answered_on is null"),
    /** Something is overdue today: the acknowledgement or the answer. */
    LATE(
            "Late today",
            "(g.acknowledged_on is null and g.acknowledge_by < :today"
                    + " or g.answered_on is null and g.respond_by < :today)"),
    ANSWERED("Answered", "g.answered_on is not null"),
    /** A promise that the provider showed us has passed its day. */
    REMEDIES(
            "Remedies overdue",
            "exists (select from open_remedy r where r.organisation_id = g.organisation_id"
                    + " and r.complaint_id = g.complaint_id and r.due_on < :today)"),
    ALL("All that we forwarded", "true");

    private final String title;
    private final String condition;

    Watch(String title, String condition) {
        this.title = title;
        this.condition = condition;
    }

    public static Optional<Watch> of(String name) {
        return Stream.of(values()).filter(watch -> watch.name().equals(name)).findFirst();
    }

    public String title() {
        return title;
    }

    /** On the provider's progress {@code g} and the day {@code :today}. */
    String condition() {
        return condition;
    }
}
