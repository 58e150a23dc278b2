package org.forthright.complaint.web.details;

import java.util.List;
import org.forthright.complaint.casefile.CaseHeader;

/**
 * Moving a complaint to the version in force today.
 *
 * @param before the version by which it is handled, with its address
 * @param after today's; empty where it is handled by today's already
 * @param label of today's, as the mover saw it
 */
public record ProcedurePage(
        CaseHeader header,
        String before,
        String beforeHref,
        String after,
        String afterHref,
        String label,
        List<Day> days) {

    public ProcedurePage {
        days = List.copyOf(days);
    }

    /** A day that is counted, before the move and after. */
    public record Day(String what, String before, String after) {

        public boolean moves() {
            return !before.equals(after);
        }
    }

    public String action() {
        return header.address() + "/procedure";
    }
}
