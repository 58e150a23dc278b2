package org.forthright.procedure.version;

import org.forthright.kernel.law.Citation;
import org.forthright.kernel.refusal.RefusalReason;

/** Why a version of the procedure does not get further. */
public enum ProcedureRefusal implements RefusalReason {
    ONE_AT_A_TIME(
            "A version of your procedure is being written already. Finish it or withdraw it, and then start another.",
            Citation.regulation("16", "1.2")),
    NOTHING_TO_START_FROM(
            "There is no such version to start from. Choose the model text or a version from the list.",
            Citation.regulation("16", "1.2")),
    NOT_A_DRAFT("This version is no longer a draft, so its words stay as they are.", Citation.regulation("16", "1.2")),
    LOCKED_WORDS("These words are the law's. They stay as they are in the model.", Citation.regulation("16", "1.2")),
    LAW_NEEDS_REASON(
            "The law asks for what this paragraph says. Keep the words of the model, or write why yours differ.",
            Citation.regulation("16", "1.2")),
    PARAGRAPH_NEEDED(
            "The procedure needs this paragraph. Word it otherwise if you like, but do not leave it out.",
            Citation.regulation("16", "1.2")),
    SECTION_NEEDED("The procedure needs this section.", Citation.regulation("16", "1.2")),
    SLOT_NEEDED(
            "The procedure needs words here, so this place cannot be marked as not applicable.",
            Citation.regulation("16", "1.2")),
    NO_WORDS("Write at least a few words, and fewer than the page says.", Citation.regulation("16", "1.2")),
    UNKNOWN_PLACE(
            "There is a name in double brackets that is not in the list of places. Use one from the list, or no brackets.",
            Citation.regulation("16", "1.2")),
    TOO_MANY("A section holds at most twenty paragraphs of your own.", Citation.regulation("16", "1.2")),
    BELOW_THE_LAW(
            "A setting is laxer than the law allows, or is not written as it should be.",
            Citation.regulation("13(3)", "3.8")),
    NOT_SUBMITTED("Nobody has handed this version in for approval.", Citation.regulation("4(1)(a)", "2.1")),
    OWN_WORDS(
            "You had a hand in this version, so somebody else has to approve it.",
            Citation.regulation("4(1)(a)", "2.1")),
    NOTE_MISSING("Say in a sentence what this version changes.", Citation.regulation("16", "1.2")),
    REASON_MISSING("Write down why it goes back to its writers.", Citation.regulation("4(1)(a)", "2.1")),
    BACKDATED(
            "A version is in force from today or later: what came in before keeps the version of its day.",
            Citation.regulation("16", "1.2")),
    TOO_FAR_AHEAD(
            "A version is in force within a year from today at the latest. It cannot be taken back once it is approved.",
            Citation.regulation("16", "1.2")),
    NOT_PUBLISHED(
            "This version is not published yet. Its words may still change, so add the easy-read copy afterwards.",
            Citation.regulation("16", "1.2")),
    NOT_A_READABLE_PDF(
            "Choose a PDF that opens without a password. This file is of another kind, is damaged or is locked.",
            Citation.regulation("16", "1.2")),
    FAULTS_REMAIN(
            "Something still keeps this version from being published. The check page lists it, with a link to each place.",
            Citation.regulation("16", "1.2"));

    private final String sentence;
    private final Citation citation;

    ProcedureRefusal(String sentence, Citation citation) {
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
