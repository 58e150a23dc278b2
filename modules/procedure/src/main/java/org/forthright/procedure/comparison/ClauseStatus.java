package org.forthright.procedure.comparison;

/** How a clause of the model stands in another procedure; the gravest first. */
public enum ClauseStatus {
    /** It is spoken of in a way that gives people less than the law does. */
    BELOW_THE_LAW("Below the law", "red"),
    /** It is not spoken of. */
    MISSING("Missing", "orange"),
    /** It is spoken of, and something that belongs to it is not said. */
    CHANGED("Changed", "yellow"),
    /** It is there, in whatever words. */
    PRESENT("Present", "green");

    private final String title;
    private final String colour;

    ClauseStatus(String title, String colour) {
        this.title = title;
        this.colour = colour;
    }

    public String title() {
        return title;
    }

    /** Of its tag. */
    public String colour() {
        return colour;
    }
}
