package org.forthright.complaint.casefile;

import org.forthright.complaint.participation.Participation;

/** A room above the spine has a say in whether a complaint may be closed: a bean of this type is asked each time. */
public interface ClosingGuard {

    /** Refuses where something of the room is still missing. */
    void requireClosable(Participation participation);
}
