package org.forthright.procedure.lint;

/** How much a flaw matters; the gravest first. */
public enum Severity {
    /** The law or the procedure itself does not allow it to stay. */
    MUST("Must be put right", "red"),
    /** It misleads people, or is out of date. */
    SHOULD("Should be put right", "orange"),
    /** Somebody should read it once more. */
    MAY("Worth a look", "grey");

    private final String title;
    private final String colour;

    Severity(String title, String colour) {
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
