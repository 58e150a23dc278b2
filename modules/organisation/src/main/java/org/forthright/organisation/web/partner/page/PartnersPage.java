package org.forthright.organisation.web.partner.page;

import java.util.List;
import org.forthright.platform.form.Option;
import org.forthright.platform.page.Label;
import org.forthright.platform.page.Pagination;

/**
 * A commissioner's register.
 *
 * @param all how many providers it has, whatever is shown
 */
public record PartnersPage(
        String name,
        String action,
        String search,
        String csv,
        int all,
        String heading,
        List<Option> shows,
        List<Row> rows,
        Pagination pages) {

    public PartnersPage {
        shows = List.copyOf(shows);
        rows = List.copyOf(rows);
    }

    /**
     * A provider.
     *
     * @param services those of arrangements that have not ended
     * @param lead empty while nobody is named
     * @param met how many of its duties are met
     * @param overdue how many have to be looked at again
     */
    public record Row(
            String href,
            String name,
            String odsCode,
            boolean codeClosed,
            List<String> services,
            Label state,
            String lead,
            int met,
            int duties,
            int overdue) {

        public Row {
            services = List.copyOf(services);
        }
    }
}
