package org.forthright.local.demo.time;

import java.time.LocalDate;
import org.forthright.kernel.time.WorkingDays;

/** The days that stories name, counted from today. */
public record Days(LocalDate today, WorkingDays calendar) {

    public LocalDate ago(int days) {
        return today.minusDays(days);
    }

    public LocalDate workingDaysAgo(int count) {
        LocalDate day = today;
        for (int counted = 0; counted < count; ) {
            day = day.minusDays(1);
            if (calendar.isWorkingDay(day)) {
                counted++;
            }
        }
        return day;
    }

    /** When staff did it: on the next working day where they do not work, yet never after today. */
    public LocalDate worked(LocalDate day) {
        LocalDate next = workingDayFrom(day, 1);
        return next.isAfter(today) ? workingDayFrom(day, -1) : next;
    }

    /** A promised day falls on a working one; what is late stays late. */
    public LocalDate due(int inDays) {
        return switch (Integer.signum(inDays)) {
            case 1 -> workingDayFrom(today.plusDays(inDays), 1);
            case -1 -> workingDayFrom(today.plusDays(inDays), -1);
            default -> today;
        };
    }

    private LocalDate workingDayFrom(LocalDate day, int direction) {
        LocalDate found = day;
        while (!calendar.isWorkingDay(found)) {
            found = found.plusDays(direction);
        }
        return found;
    }
}
