package org.forthright.outcome.web.completion;

/** The lists on which promises stand, each with its tab on the complaint. */
public enum ActionList {
    /** What was promised to the person. */
    REMEDIES("remedies"),
    /** What the organisation does differently from now on. */
    LEARNING("learning");

    private final String path;

    ActionList(String path) {
        this.path = path;
    }

    /** Its noun in the address. */
    public String path() {
        return path;
    }
}
