package org.forthright.complaint.web.move;

import java.util.List;
import org.forthright.platform.form.Option;

/**
 * Open complaints under an earlier version.
 *
 * @param action of the form on it
 * @param back the versions of the procedure
 * @param today the version in force today, in words
 * @param label of the same
 * @param all how many there are
 * @param complaints those that the page holds, the most urgent first
 */
public record MovesPage(
        String action, String back, String today, String todayHref, String label, long all, List<Option> complaints) {

    public MovesPage {
        complaints = List.copyOf(complaints);
    }

    public long more() {
        return all - complaints.size();
    }
}
