package org.forthright.organisation.web.people.page;

import java.util.List;
import org.forthright.organisation.step.people.TakeOut.InHand;
import org.forthright.platform.form.Option;

/**
 * Somebody leaves.
 *
 * @param inHand what is handed over with it
 * @param colleagues who can take it over
 */
public record LeavingPage(
        String action,
        String back,
        String name,
        List<InHand> inHand,
        List<Option> colleagues,
        boolean managed,
        String version) {

    public LeavingPage {
        inHand = List.copyOf(inHand);
        colleagues = List.copyOf(colleagues);
    }
}
