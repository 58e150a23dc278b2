package org.forthright.complaint.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.forthright.kernel.time.London;
import org.forthright.platform.page.DateWords;

/** Says how far away a day is: in working days while it is near, in days where nobody counts so any more. */
@ApplicationScoped
public class DueDates {

    private final Clocks clocks;
    private final Clock clock;

    @Inject
    DueDates(Clocks clocks, Clock clock) {
        this.clocks = clocks;
        this.clock = clock;
    }

    public LocalDate today() {
        return London.today(clock);
    }

    public LocalDate endOfWeek() {
        return today().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    public Due on(LocalDate day) {
        LocalDate today = today();
        if (day.equals(today)) {
            return new Due(day, "Today", "is the last day", "today");
        }
        if (day.isBefore(today)) {
            return new Due(day, DateWords.listed(day, today), distance(day, today) + " late", "overdue");
        }
        boolean soon = !day.isAfter(endOfWeek());
        return new Due(day, DateWords.listed(day, today), distance(today, day), soon ? "soon" : "later");
    }

    /** "3 working days": near or far in the same unit, and in days only where no working day can be counted. */
    public String distance(LocalDate from, LocalDate to) {
        return clocks.workingDaysUntil(from, to)
                .filter(workingDays -> workingDays != 0)
                .map(workingDays -> counted(workingDays, "working day"))
                .orElseGet(() -> counted(ChronoUnit.DAYS.between(from, to), "day"));
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
