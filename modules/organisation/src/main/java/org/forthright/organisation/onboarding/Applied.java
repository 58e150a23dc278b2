package org.forthright.organisation.onboarding;

import java.util.List;

/**
 * What came of taking files over. An organisation is taken over whole or not at all.
 *
 * @param done organisations in which something was changed
 * @param refused organisations that stayed as they were, each with the reason
 */
public record Applied(List<Plan.Line> done, List<Refused> refused) {

    public Applied {
        done = List.copyOf(done);
        refused = List.copyOf(refused);
    }

    public record Refused(String code, String sentence) {}

    public boolean isWhole() {
        return refused.isEmpty();
    }
}
