package org.forthright.response;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.forthright.complaint.point.FindingOutcome;

/** The outcome of the complaint as a whole, from the findings on its points. */
public final class OverallOutcome {

    private OverallOutcome() {}

    /** All alike: that one. One well-founded among others: partly upheld. None well-founded: not upheld. */
    public static FindingOutcome of(Collection<FindingOutcome> findings) {
        if (findings.isEmpty()) {
            return FindingOutcome.NO_FINDING;
        }
        Set<FindingOutcome> kinds = EnumSet.copyOf(findings);
        if (kinds.size() == 1) {
            return kinds.iterator().next();
        }
        return kinds.stream().anyMatch(FindingOutcome::isWellFounded)
                ? FindingOutcome.PARTLY_UPHELD
                : FindingOutcome.NOT_UPHELD;
    }
}
