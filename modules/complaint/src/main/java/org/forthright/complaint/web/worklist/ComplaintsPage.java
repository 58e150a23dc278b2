package org.forthright.complaint.web.worklist;

import java.util.List;
import org.forthright.complaint.clock.Due;
import org.forthright.platform.page.Label;
import org.forthright.platform.page.Pagination;
import org.jspecify.annotations.Nullable;

/**
 * All complaints, newest first, or those in which words were found.
 *
 * @param words searched for; empty for all
 * @param heading "68 complaints", "3 complaints with “taxi”"
 */
public record ComplaintsPage(String action, String words, String heading, List<Row> rows, Pagination pages) {

    public ComplaintsPage {
        rows = List.copyOf(rows);
    }

    /** One complaint; {@code due} is null once it is closed. */
    public record Row(
            String href,
            String who,
            String what,
            String reference,
            String received,
            Label stage,
            List<Label> needs,
            @Nullable Due due,
            String handler) {

        public Row {
            needs = List.copyOf(needs);
        }
    }
}
