package org.forthright.procedure.lint;

/** What can be wrong with a procedure. */
public enum FlawKind {
    /** Somewhere a name, a number or a choice is still to be filled in. */
    PLACEHOLDER("Not filled in"),
    /** A clause that the law asks for is not there. */
    STATUTORY_MISSING("Missing by law"),
    /** A clause that the law asks for is worded otherwise than in the model. */
    STATUTORY_CHANGED("Changed from the model"),
    /** The text promises another time than the clock counts. */
    AGAINST_SETTING("Text and setting disagree"),
    /** The text gives people less than the law does. */
    BELOW_THE_LAW("Below the law"),
    /** A way to complain that the law asks for is not named (SI 2009/309 reg. 13(1)). */
    CHANNEL_MISSING("Way to complain missing"),
    /** Nobody is named who helps with a complaint independently. */
    ADVOCACY_MISSING("Advocacy missing"),
    /** A link or a number leads nowhere. */
    DEAD_LINK("Leads nowhere"),
    /** A body, an address or a law is named that is no more. */
    OLD_NAME("Out of date"),
    /** People may not understand it. */
    HARD_TO_READ("Hard to read");

    private final String title;

    FlawKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
