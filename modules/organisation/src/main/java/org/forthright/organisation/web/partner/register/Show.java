package org.forthright.organisation.web.partner.register;

/** Which part of the register is shown. */
public enum Show {
    ALL("All providers"),
    LIVE("With a live arrangement"),
    LATER("Begins later"),
    ENDED("Ended"),
    OVERDUE("Something to look at again");

    private final String title;

    Show(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
