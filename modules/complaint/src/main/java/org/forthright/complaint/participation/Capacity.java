package org.forthright.complaint.participation;

/** In which capacity an organisation takes part in a complaint. */
public enum Capacity {
    /** The person complained to it first. */
    HOME("Received the complaint"),
    /** Forwarded with consent: it is the responsible body now (SI 2009/309 reg. 7(5)). */
    FORWARDED_TO("Answers the complaint"),
    /** Gives its part of a joint answer (reg. 9). */
    CONTRIBUTOR("Contributes");

    private final String title;

    Capacity(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
