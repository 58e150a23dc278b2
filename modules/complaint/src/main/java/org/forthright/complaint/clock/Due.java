package org.forthright.complaint.clock;

import java.time.LocalDate;

/**
 * A day on which something is due, as pages show it.
 *
 * @param date "Wed 25 November", "Today"
 * @param words how far away it is: "3 working days late"; the colour only repeats it
 * @param tone overdue today soon later paused done
 */
public record Due(LocalDate day, String date, String words, String tone) {

    /** Something that waits for something else. */
    public Due paused(String why) {
        return new Due(day, date, why, "paused");
    }
}
