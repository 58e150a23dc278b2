package org.forthright.organisation.partner;

import org.forthright.kernel.law.Citation;
import org.forthright.kernel.refusal.RefusalReason;

/** Why an arrangement or an entry of the register is refused. */
public enum PartnerRefusal implements RefusalReason {
    NOT_A_PROVIDER(
            "Services are arranged with those who provide care. This organisation does not.",
            Citation.regulation("7(1)", "4.1")),
    ENDS_BEFORE_IT_BEGINS("The arrangement ends before it begins.", Citation.regulation("7(1)", "4.1")),
    REPEATED(
            "There is an arrangement for this service under this contract on some of these days already. Change that"
                    + " one, or name another service or contract.",
            Citation.regulation("7(1)", "4.1")),
    ENDED_ALREADY(
            "This arrangement has ended, and what was done under it rests on its dates. Add a new one instead.",
            Citation.regulation("7(1)", "4.1")),
    BEGUN_ALREADY(
            "This arrangement has begun, so it stays on record. Enter its last day instead.",
            Citation.regulation("7(1)", "4.1")),
    NOT_THE_SAME(
            "This entry and that organisation have different ODS codes, or the entry is connected already.",
            Citation.regulation("7(1)", "4.1")),
    EVIDENCE_MISSING("Say what shows it, or give the address of the page that does.", Citation.regulation("16", "9.3")),
    NOT_AN_ADDRESS("An address of a page begins with https:// or http://.", Citation.regulation("16", "9.3"));

    private final String sentence;
    private final Citation citation;

    PartnerRefusal(String sentence, Citation citation) {
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
