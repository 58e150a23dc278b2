package org.forthright.organisation.web.partner;

import java.util.List;
import org.forthright.platform.page.Label;

/**
 * Looking for a provider before it is entered.
 *
 * @param asked whether somebody looked for something
 * @param byHand where one is entered whom nothing finds
 */
record SearchPage(String action, String back, String byHand, boolean asked, List<Found> found) {

    SearchPage {
        found = List.copyOf(found);
    }

    /**
     * One that was found.
     *
     * @param href where services are arranged with it
     */
    record Found(String href, String name, String odsCode, String place, Label mark) {}
}
