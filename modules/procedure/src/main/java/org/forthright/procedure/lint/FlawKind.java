package org.forthright.procedure.lint;

/** What can be wrong with a procedure. */
public enum FlawKind {
    /** Somewhere a name, a number or a choice is still to be filled in. */
    PLACEHOLDER("Not filled in", "Fill it in, or take it out."),
    /** A clause that the law asks for is not there. */
    STATUTORY_MISSING("Missing by law", "Put the clause in."),
    /** A clause that the law asks for is worded otherwise than in the model. */
    STATUTORY_CHANGED("Changed from the model", "Say what is missing, or go back to the words of the model."),
    /** The text promises another time than the clock counts. */
    AGAINST_SETTING("Text and setting disagree", "Change the words or the setting, so that both say the same."),
    /** The text gives people less than the law does. */
    BELOW_THE_LAW("Below the law", "Change the words. They may give people more than the law does, never less."),
    /** A way to complain that the law asks for is not named (SI 2009/309 reg. 13(1)). */
    CHANNEL_MISSING("Way to complain missing", "Name it among the ways to complain."),
    /** Nobody is named who helps with a complaint independently. */
    ADVOCACY_MISSING("Advocacy missing", ""),
    /** A link or a number leads nowhere. */
    DEAD_LINK("Leads nowhere", "Put the address or the number right, or take it out."),
    /** A body, an address or a law is named that is no more. */
    OLD_NAME("Out of date", ""),
    /** People may not understand it. */
    HARD_TO_READ("Hard to read", ""),
    /** There is more of one of these than anybody reads. */
    MORE("More than is listed", "");

    private final String title;
    private final String remedy;

    FlawKind(String title, String remedy) {
        this.title = title;
        this.remedy = remedy;
    }

    public String title() {
        return title;
    }

    /** The same where nothing in the text can be pointed at: there is nothing yet to change. */
    public String remedyWhereMissing() {
        return this == BELOW_THE_LAW ? "Add the words. The law asks for them." : remedy;
    }

    /** What to do about it; empty where each flaw says it by itself. */
    public String remedy() {
        return remedy;
    }
}
