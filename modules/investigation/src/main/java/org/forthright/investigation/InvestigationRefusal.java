package org.forthright.investigation;

import org.forthright.kernel.law.Citation;
import org.forthright.kernel.refusal.RefusalReason;

/** Why a step of finding out is refused. */
public enum InvestigationRefusal implements RefusalReason {
    NOT_BEING_INVESTIGATED(
            "Findings are made while your organisation looks into the complaint or writes its response: after the plan is"
                    + " agreed, and before the response is checked.",
            Citation.paragraph("9.23")),
    NOT_ONE_OF_THE_POINTS(
            "Evidence speaks to at least one of the points that your organisation answers.",
            Citation.paragraph("9.24")),
    NOTHING_TO_KEEP(
            "Choose a file, or write down what you were told: evidence is kept as a paper.",
            Citation.paragraph("9.24"));

    private final String sentence;
    private final Citation citation;

    InvestigationRefusal(String sentence, Citation citation) {
        this.sentence = sentence;
        this.citation = citation;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
