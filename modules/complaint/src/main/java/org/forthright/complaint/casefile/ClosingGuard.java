package org.forthright.complaint.casefile;

import java.util.List;
import org.forthright.complaint.participation.Participation;

/** Has a say in whether a complaint may be closed: every bean of this type is asked each time. */
public interface ClosingGuard {

    /** Refuses while something is still missing. */
    default void requireClosable(Participation participation) {}

    /** What is missing, as tasks with the way to each. */
    default List<CaseTask> first(Participation participation) {
        return List.of();
    }

    /** What somebody should look at before they close it, in sentences; nothing of it stands in the way. */
    default List<String> doubts(Participation participation) {
        return List.of();
    }
}
