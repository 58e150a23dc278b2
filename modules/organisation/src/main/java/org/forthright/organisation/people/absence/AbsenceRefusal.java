package org.forthright.organisation.people.absence;

import org.forthright.kernel.law.Citation;
import org.forthright.kernel.refusal.RefusalReason;

/** Why nobody is noted as away. */
public enum AbsenceRefusal implements RefusalReason {
    ENDS_BEFORE_IT_BEGINS("The absence ends before it begins."),
    OVER_BEFORE_TODAY("The absence is over already: nobody stands in for days that have passed."),
    FOR_THEMSELVES("Nobody stands in for themselves. Choose a colleague."),
    HANDLES_NOTHING("The colleague you chose handles no complaints. Give them the role of handler first."),
    NOT_HERE_THEN("One of the two does not work in your organisation on these days."),
    AWAY_ALREADY("This person is noted as away on one of these days already."),
    OVER_ALREADY("This absence is over already.");

    private final String sentence;

    AbsenceRefusal(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    /** Whoever co-ordinates a complaint is known to the person who complained. */
    @Override
    public Citation citation() {
        return Citation.paragraph("9.19");
    }
}
