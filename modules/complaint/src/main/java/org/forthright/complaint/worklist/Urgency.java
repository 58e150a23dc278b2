package org.forthright.complaint.worklist;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.forthright.complaint.participation.WaitingOn;

/** How soon something has to happen. Waiting for others stops no clock of the law, so a day that comes wins over it. */
public enum Urgency {
    OVERDUE("Overdue", "overdue"),
    TODAY("Due today", "today"),
    /** Until Sunday. */
    THIS_WEEK("Due this week", "soon"),
    LATER("Due later", "later"),
    WAITING("Waiting on others", "paused");

    private final String title;
    private final String tone;

    Urgency(String title, String tone) {
        this.title = title;
        this.tone = tone;
    }

    public String title() {
        return title;
    }

    public String tone() {
        return tone;
    }

    /** Where lists jump to. */
    public String anchor() {
        return tone;
    }

    public static Urgency of(LocalDate due, WaitingOn waitingOn, LocalDate today) {
        if (due.isBefore(today)) {
            return OVERDUE;
        }
        if (due.equals(today)) {
            return TODAY;
        }
        if (waitingOn != WaitingOn.US) {
            return WAITING;
        }
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return due.isAfter(sunday) ? LATER : THIS_WEEK;
    }
}
