package org.forthright.oversight.web;

import java.util.List;
import org.forthright.complaint.clock.Due;
import org.forthright.platform.form.Option;
import org.forthright.platform.page.NavigationItem;
import org.forthright.platform.page.Pagination;
import org.jspecify.annotations.Nullable;

/**
 * The complaints that were forwarded, by provider.
 *
 * @param heading what the list shows
 * @param sum every provider in numbers
 */
record MonitoringPage(
        String action,
        String heading,
        List<Sum> sum,
        List<Option> providers,
        List<Option> watches,
        List<NavigationItem> chips,
        List<Group> groups,
        Pagination pages) {

    /** Where the procedures of the providers are looked through. */
    public String procedures() {
        return action + "/procedures";
    }

    MonitoringPage {
        sum = List.copyOf(sum);
        providers = List.copyOf(providers);
        watches = List.copyOf(watches);
        chips = List.copyOf(chips);
        groups = List.copyOf(groups);
    }

    record Sum(String provider, String href, int all, int open, int late, int remedies) {}

    record Group(String provider, List<Row> rows) {
        Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One complaint.
     *
     * @param due the agreed day of the answer, or the day it was given; null while none is agreed
     * @param overdue how many promises are overdue; 0 for none
     */
    record Row(
            String href,
            String reference,
            String subject,
            String stage,
            Due acknowledged,
            @Nullable Due due,
            @Nullable String outcome,
            int overdue) {}
}
