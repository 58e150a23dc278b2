package org.forthright.organisation.partner.assurance;

/** How a provider stands with one of its duties, as far as its commissioner knows. */
public enum DutyState {
    /** Nobody has looked yet. */
    UNKNOWN("Not known"),
    /** The provider was asked and has not answered. */
    ASKED("Asked"),
    /** Shown by evidence. */
    MET("Met"),
    NOT_MET("Not met");

    private final String title;

    DutyState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether it has to be shown by something. */
    public boolean needsEvidence() {
        return this == MET;
    }
}
