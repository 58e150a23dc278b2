package org.forthright.complaint.web.trial;

import java.util.List;
import org.forthright.procedure.difference.Difference.SettingChange;

/**
 * What a version would have done.
 *
 * @param since "23 August 2026"
 * @param whole whether all complaints since were looked at
 * @param late how many complaints would have been late
 * @param rows the days that move, as many as a page holds
 * @param more how many more there are
 */
public record TrialPage(
        String version,
        String check,
        String since,
        int complaints,
        boolean whole,
        long moved,
        long late,
        List<SettingChange> settings,
        List<Row> rows,
        int more,
        List<String> letters) {

    public TrialPage {
        settings = List.copyOf(settings);
        rows = List.copyOf(rows);
        letters = List.copyOf(letters);
    }

    /**
     * A day that would have been another.
     *
     * @param href of the complaint; empty for a reader who may not list complaints
     */
    public record Row(String reference, String href, String what, String before, String after, boolean late) {}
}
