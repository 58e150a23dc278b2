package org.forthright.complaint.casefile;

import java.util.List;
import org.forthright.complaint.participation.Participation;

/** A room above the spine has a say in whether a complaint may be closed: a bean of this type is asked each time. */
public interface ClosingGuard {

    /** Refuses where something of the room is still missing. */
    default void requireClosable(Participation participation) {}

    /** What somebody should look at before they close it, in sentences; nothing of it stands in the way. */
    default List<String> doubts(Participation participation) {
        return List.of();
    }
}
