package org.forthright.complaint.participation;

/** Who has to do the next thing. */
public enum WaitingOn {
    US("With us"),
    PROVIDER("With the provider"),
    PERSON("With the person");

    private final String title;

    WaitingOn(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
