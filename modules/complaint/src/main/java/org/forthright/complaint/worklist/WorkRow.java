package org.forthright.complaint.worklist;

import java.util.List;
import org.forthright.complaint.clock.Due;
import org.forthright.platform.page.Label;

/**
 * One complaint on the work list.
 *
 * @param who "Farida Okonjo for Daniel Okonjo"
 * @param cite the paragraph that asks for the step: "Procedure 3.8, day 2 of 3"
 * @param waiting who has to act
 */
public record WorkRow(
        String href,
        String who,
        String what,
        String reference,
        String step,
        String cite,
        Due due,
        String waiting,
        String handler,
        List<Label> labels) {

    public WorkRow {
        labels = List.copyOf(labels);
    }
}
