package org.forthright.local.demo.story;

import java.util.List;

/** {@code tenant-config/demo/delegations.yaml}: who may act for whom. */
public record StandIns(List<StandIn> delegations) {

    public StandIns {
        delegations = List.copyOf(delegations);
    }

    /**
     * One delegation.
     *
     * @param from whose function it is, by user name
     * @param function as sign-response
     * @param untilInDays negative where it has ended
     * @param words how it was authorised
     */
    public record StandIn(
            String organisation,
            String from,
            String to,
            String function,
            int sinceDaysAgo,
            int untilInDays,
            String words) {}
}
