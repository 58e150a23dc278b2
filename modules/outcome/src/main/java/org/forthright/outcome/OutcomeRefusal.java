package org.forthright.outcome;

import org.forthright.kernel.law.Citation;
import org.forthright.kernel.refusal.RefusalReason;

/** Why a step of putting right or learning is refused. */
public enum OutcomeRefusal implements RefusalReason {
    NOT_LOOKED_INTO_YET(
            "Remedies are recorded once the complaint has been looked into and the response is being written.",
            Citation.paragraph("9.29")),
    NOT_ANSWERED_YET("Learning is recorded once the person has their response.", Citation.paragraph("11.1")),
    UNKNOWN_KIND("Choose one of the kinds of remedy.", Citation.paragraph("9.30")),
    NO_DAY_FOR_IT(
            "Choose a day that is no more than a year ago and no more than five years ahead.",
            Citation.paragraph("9.30")),
    ALREADY_DONE("This has already been recorded as done.", Citation.paragraph("9.30")),
    NOT_DONE_YET("The day on which it was done lies in the future.", Citation.paragraph("9.30")),
    DONE_BEFORE_RECEIPT(
            "The day on which it was done lies before the day on which the complaint reached you.",
            Citation.paragraph("9.30")),
    PROOF_MISSING(
            "Say how one can see that it was done, for example which letter, minute or payment shows it.",
            Citation.paragraph("9.30")),
    REASON_MISSING("Say why nothing was to be learned from this complaint.", Citation.paragraph("11.1")),
    SOMETHING_LEARNED(
            "Learning has been recorded for this complaint, so it cannot be said that there was none.",
            Citation.paragraph("11.1")),
    LEARNING_MISSING(
            "Before the complaint is closed, record what was learned from it, or that nothing was and why.",
            Citation.paragraph("11.1"));

    private final String sentence;
    private final Citation citation;

    OutcomeRefusal(String sentence, Citation citation) {
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
