package org.forthright.procedure.check;

import java.util.Map;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.slot.Slots;

/**
 * A version as it would be published.
 *
 * @param model whose numbers it keeps
 * @param own what it says, with the day from which it is to hold
 * @param reasons why statutory words differ from the model's, by number of the paragraph
 * @param directory what is kept of the organisation, by name of the slot
 */
public record Proposal(Procedure model, Procedure own, Map<String, String> reasons, Map<String, String> directory) {

    public Proposal {
        reasons = Map.copyOf(reasons);
        directory = Map.copyOf(directory);
    }

    /** What stands in each place, by its name. */
    public Map<String, String> words(Slots slots) {
        return slots.words(own.settings(), own.fillings(), directory);
    }
}
