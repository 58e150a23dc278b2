package org.forthright.complaint.trial;

import java.time.LocalDate;
import java.util.List;

/**
 * What a version would have done to the complaints of the last three months.
 *
 * @param since the first day of receipt that was looked at
 * @param complaints how many were looked at
 * @param whole whether these were all; otherwise the newest
 * @param moved the days that would have been others, the newest complaint first
 * @param letters the names of the letters that would say something else
 */
public record Trial(LocalDate since, int complaints, boolean whole, List<Moved> moved, List<String> letters) {

    public Trial {
        moved = List.copyOf(moved);
        letters = List.copyOf(letters);
    }

    /** How many complaints have a day that moves. */
    public long complaintsMoved() {
        return moved.stream().map(Moved::reference).distinct().count();
    }

    /** How many complaints would have been late with something that was in time. */
    public long complaintsLate() {
        return moved.stream()
                .filter(Moved::late)
                .map(Moved::reference)
                .distinct()
                .count();
    }
}
