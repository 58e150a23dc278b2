package org.forthright.organisation.web.absence;

import java.util.List;
import org.forthright.platform.page.Label;
import org.jspecify.annotations.Nullable;

/**
 * Who is away, was and will be.
 *
 * @param add where one more is noted
 */
public record AbsencesPage(String name, String back, List<Row> rows, String add) {

    public AbsencesPage {
        rows = List.copyOf(rows);
    }

    /** @param end where it is ended early; null once it is over */
    public record Row(
            String person,
            String cover,
            String from,
            String until,
            Label state,
            @Nullable String end) {}
}
