package org.forthright.response;

import java.util.Set;
import java.util.UUID;
import org.forthright.complaint.point.FindingOutcome;

/**
 * How a response is sent.
 *
 * @param outcome of the complaint as a whole
 * @param sharedWith the other organisations in the complaint, which may read it from now on
 */
public record Sending(Dispatch.How how, Envelope envelope, FindingOutcome outcome, Set<UUID> sharedWith) {

    public Sending {
        sharedWith = Set.copyOf(sharedWith);
    }
}
