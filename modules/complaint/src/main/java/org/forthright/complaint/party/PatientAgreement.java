package org.forthright.complaint.party;

/** Whether the person who had the care agrees that somebody else complains for them (SI 2009/309 reg. 5(2)). */
public enum PatientAgreement {
    AGREED("Agrees"),
    /** A child, or somebody without the capacity to decide it: somebody acts in their interest. */
    CANNOT_DECIDE("Cannot decide it themselves"),
    DIED("Has died"),
    /** Then nothing of their records may be told to whoever complains. */
    REFUSED("Does not agree");

    private final String title;

    PatientAgreement(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
