package org.forthright.organisation.web.partner.page;

import java.util.List;
import org.forthright.platform.page.Label;
import org.jspecify.annotations.Nullable;

/**
 * Looking for a provider before it is entered.
 *
 * @param asked whether somebody looked for something
 * @param national whether the national directory is looked through as well
 * @param byHand where one is entered whom nothing finds
 */
public record SearchPage(
        String action, String back, String byHand, boolean asked, boolean national, List<Found> found) {

    public SearchPage {
        found = List.copyOf(found);
    }

    /**
     * One that was found.
     *
     * @param href where services are arranged with it; null where its code is closed
     * @param kind what it is
     * @param instead those that stand today for one whose code is closed
     */
    public record Found(
            @Nullable String href,
            String name,
            String odsCode,
            String kind,
            String place,
            Label mark,
            List<Instead> instead) {

        public Found {
            instead = List.copyOf(instead);
        }

        public record Instead(String href, String odsCode, String name) {}
    }
}
