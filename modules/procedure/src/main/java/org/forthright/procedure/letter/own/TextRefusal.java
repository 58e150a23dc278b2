package org.forthright.procedure.letter.own;

import org.forthright.kernel.law.Citation;
import org.forthright.kernel.refusal.RefusalReason;

/** Why the text of a letter does not get further. */
public enum TextRefusal implements RefusalReason {
    ONE_AT_A_TIME(
            "A text of this letter is being written already. Finish it or withdraw it, and then start another.",
            Citation.regulation("16", "1.2")),
    NOTHING_TO_START_FROM(
            "There is no such text to start from. Choose the model or a text from the list.",
            Citation.regulation("16", "1.2")),
    NO_SUCH_NAME(
            "Name a phrase with small letters, numbers and hyphens, beginning with a letter, in 40 characters or fewer.",
            Citation.regulation("16", "1.2")),
    TOO_MANY("An organisation has at most a hundred phrases.", Citation.regulation("16", "1.2")),
    TOO_LONG("The text is longer than a letter can be. Nothing was saved.", Citation.regulation("16", "1.2")),
    NOT_A_DRAFT("This text is no longer a draft, so its words stay as they are.", Citation.regulation("16", "1.2")),
    NOT_SUBMITTED("Nobody has handed this text in for approval.", Citation.regulation("4(1)(a)", "2.1")),
    OWN_WORDS(
            "You had a hand in this text, so somebody else has to approve it.", Citation.regulation("4(1)(a)", "2.1")),
    NOTE_MISSING("Say in a sentence what this text changes.", Citation.regulation("16", "1.2")),
    REASON_MISSING("Write down why it goes back to its writers.", Citation.regulation("4(1)(a)", "2.1")),
    BACKDATED(
            "A text is in force from today or later: what was written before keeps its words.",
            Citation.regulation("16", "1.2")),
    TOO_FAR_AHEAD(
            "A text is in force within a year from today at the latest. It cannot be taken back once it is approved.",
            Citation.regulation("16", "1.2")),
    FAULTS_REMAIN(
            "Something still keeps this text from being used. The check page lists it, with line and reason.",
            Citation.regulation("16", "1.2"));

    private final String sentence;
    private final Citation citation;

    TextRefusal(String sentence, Citation citation) {
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
