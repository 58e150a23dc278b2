package org.forthright.procedure.version;

/** How far a version of an organisation's own procedure is. */
public enum VersionState {
    /** Being written. */
    DRAFT("Draft"),
    /** Finished by its writers; somebody else approves it or sends it back. */
    SUBMITTED("Waiting for approval"),
    /** Approved, and in force from its day on until a later one is; nothing in it changes any more. */
    PUBLISHED("Published"),
    /** Given up before it was approved; kept, so that no words are lost. */
    WITHDRAWN("Withdrawn");

    private final String title;

    VersionState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether somebody is still at work on it: of such versions an organisation has one at a time. */
    public boolean isOpen() {
        return this == DRAFT || this == SUBMITTED;
    }
}
