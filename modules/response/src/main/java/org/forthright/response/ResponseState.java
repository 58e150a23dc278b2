package org.forthright.response;

/** How far a response is. */
public enum ResponseState {
    /** Being written. */
    DRAFT("Draft"),
    /** Finished by its writers; somebody else reads it. */
    CHECKING("With the checker"),
    /** Checked; waits for the signature. */
    SIGNING("Waiting for the signature"),
    /** Signed and frozen as a letter; its words can no longer change. */
    SIGNED("Signed, not yet sent"),
    /** The person has it. */
    SENT("Sent");

    private final String title;

    ResponseState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether its words are fixed for good. */
    public boolean isFrozen() {
        return this == SIGNED || this == SENT;
    }
}
