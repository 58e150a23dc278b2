package org.forthright.procedure.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forthright.platform.page.DateWords;
import org.jspecify.annotations.Nullable;

/** Which published version holds when: each from its day until the next one's. */
public record Schedule(List<Period> latestFirst) {

    public Schedule {
        latestFirst = List.copyOf(latestFirst);
    }

    /** How a version stands on a day. */
    public enum Time {
        TO_COME("Scheduled", "aqua-green"),
        IN_FORCE("In force", "green"),
        PAST("Past", "grey"),
        /** Another one took its place on the same day or before. */
        NEVER("Overtaken", "grey");

        private final String title;
        private final String colour;

        Time(String title, String colour) {
            this.title = title;
            this.colour = colour;
        }

        public String title() {
            return title;
        }

        public String colour() {
            return colour;
        }
    }

    /**
     * When one version holds.
     *
     * @param until its last day; null while no other follows
     */
    public record Period(Publication publication, @Nullable LocalDate until, Time time) {

        public String words() {
            String from = DateWords.day(publication.inForceOn());
            if (time == Time.NEVER) {
                return "never in force";
            }
            if (until != null) {
                return "from %s to %s".formatted(from, DateWords.day(until));
            }
            return (time == Time.TO_COME ? "from " : "since ") + from;
        }

        /** Whether people may want to go back to it. */
        public boolean isOver() {
            return time == Time.PAST || time == Time.NEVER;
        }
    }

    /**
     * Puts publications in order.
     *
     * @param publications the latest day first
     */
    public static Schedule of(List<Publication> publications, LocalDate today) {
        List<Period> periods = new ArrayList<>();
        LocalDate next = null;
        for (Publication publication : publications) {
            periods.add(period(publication, next, today));
            next = publication.inForceOn();
        }
        return new Schedule(periods);
    }

    public Optional<Period> find(int number) {
        return latestFirst.stream()
                .filter(period -> period.publication().number() == number)
                .findFirst();
    }

    /** The version that holds; empty while the model does. */
    public Optional<Period> inForce() {
        return latestFirst.stream()
                .filter(period -> period.time() == Time.IN_FORCE)
                .findFirst();
    }

    private static Period period(Publication publication, @Nullable LocalDate next, LocalDate today) {
        LocalDate from = publication.inForceOn();
        if (next != null && !next.isAfter(from)) {
            return new Period(publication, null, Time.NEVER);
        }
        if (from.isAfter(today)) {
            return new Period(publication, next == null ? null : next.minusDays(1), Time.TO_COME);
        }
        boolean over = next != null && !next.isAfter(today);
        return new Period(publication, next == null ? null : next.minusDays(1), over ? Time.PAST : Time.IN_FORCE);
    }
}
