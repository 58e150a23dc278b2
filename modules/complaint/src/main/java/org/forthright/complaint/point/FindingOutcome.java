package org.forthright.complaint.point;

/** What was found on a point. Reports count upheld and partly upheld as well-founded (SI 2009/309 reg. 18(1)(b)). */
public enum FindingOutcome {
    UPHELD("Upheld"),
    PARTLY_UPHELD("Partly upheld"),
    NOT_UPHELD("Not upheld"),
    /** The evidence does not allow one. */
    NO_FINDING("No finding possible"),
    /** Agreed with the person without deciding who was right. */
    RESOLVED("Resolved");

    private final String title;

    FindingOutcome(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Something went wrong: the response then speaks of impact, remedy and apology. */
    public boolean isWellFounded() {
        return this == UPHELD || this == PARTLY_UPHELD;
    }
}
