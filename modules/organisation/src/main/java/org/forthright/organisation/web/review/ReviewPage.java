package org.forthright.organisation.web.review;

import java.util.List;
import org.forthright.platform.form.Option;
import org.forthright.platform.page.Label;
import org.jspecify.annotations.Nullable;

/**
 * Everybody's access, and who was not here for long.
 *
 * @param overdue "2 confirmations are overdue"; empty for none
 * @param days for how long somebody has to be missing to be listed
 * @param choices of that
 */
public record ReviewPage(
        String name,
        String back,
        String action,
        String overdue,
        List<Row> rows,
        List<Row> missing,
        int days,
        List<Option> choices) {

    public ReviewPage {
        rows = List.copyOf(rows);
        missing = List.copyOf(missing);
        choices = List.copyOf(choices);
    }

    /**
     * One person.
     *
     * @param seen "Not on record" where nothing says when they were here
     * @param value what the box to tick carries; null for whoever looks at the page
     */
    public record Row(
            String name,
            String roles,
            String seen,
            String confirmed,
            Label due,
            String rolesHref,
            @Nullable String value) {}
}
