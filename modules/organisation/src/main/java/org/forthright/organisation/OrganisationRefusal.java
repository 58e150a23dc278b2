package org.forthright.organisation;

import org.forthright.kernel.law.Citation;
import org.forthright.kernel.refusal.RefusalReason;

/** Why a function is not delegated. */
public enum OrganisationRefusal implements RefusalReason {
    NOT_HERE("The person you chose does not work in your organisation on the days of the delegation."),
    TO_THEMSELVES("You cannot delegate a function to yourself."),
    BEGINS_IN_THE_PAST("A delegation begins today or later: it cannot make good what was done without it."),
    ENDS_BEFORE_IT_BEGINS("The delegation ends before it begins."),
    TOO_LONG("A delegation lasts a year at most. Give it again when it ends, if it is still needed."),
    OVERLAPS(
            "This person has the function already on one of these days. Revoke that delegation first, or begin on the day"
                    + " after it ends."),
    AUTHORITY_MISSING("Say how the delegation was authorised, for example by which minute of the board."),
    OVER_ALREADY("This delegation is over already.");

    private final String sentence;

    OrganisationRefusal(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public Citation citation() {
        return Citation.regulation("4(2)", "2.5");
    }
}
