package org.forthright.organisation.partner;

/** Where an arrangement stands on a day. */
public enum ArrangementState {
    /** Complaints may be forwarded under it. */
    LIVE,
    BEGINS_LATER,
    /** Nothing new is forwarded; what was forwarded is watched to its end. */
    ENDED
}
