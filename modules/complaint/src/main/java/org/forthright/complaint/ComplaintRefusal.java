package org.forthright.complaint;

import org.forthright.kernel.law.Citation;
import org.forthright.kernel.refusal.RefusalReason;

/** Why a step with a complaint is refused. */
public enum ComplaintRefusal implements RefusalReason {
    CONSENT_MISSING(
            "The person has not consented to this organisation seeing their complaint. Ask them and record their answer first.",
            Citation.regulation("7(3)", "4.3")),
    CONSENT_WITHDRAWN(
            "The person has withdrawn their consent, so nothing more can be shared with this organisation.",
            Citation.regulation("7(3)", "4.3")),
    CONSENT_UNPROVEN(
            "Record whether the person said yes or no, who said it, and how.", Citation.regulation("7(3)", "4.3")),
    CONSENT_ALREADY_ANSWERED(
            "The person has already answered this question. Ask again if their answer may have changed.",
            Citation.regulation("7(3)", "4.3")),
    CONSENT_STANDS(
            "The person has agreed to this already. If they have changed their mind, record that they withdrew it.",
            Citation.regulation("7(3)", "4.3")),
    NOT_CONCERNED(
            "This complaint does not concern that organisation: choose yours, one that you commission, or the one complained"
                    + " about.",
            Citation.regulation("7(1)", "4.1")),
    NOT_COMMISSIONED(
            "Your organisation has no arrangement with this provider that is in force today, so it cannot forward complaints to it.",
            Citation.regulation("7(1)", "4.1")),
    NOT_YOURS_TO_FORWARD(
            "Only the organisation that the person complained to can forward the complaint.",
            Citation.regulation("7(5)", "4.3")),
    ALREADY_WITH_PROVIDER("This organisation already has the complaint.", Citation.regulation("7(5)", "4.3")),
    NO_NEWER_VERSION(
            "This complaint is handled by the version of your procedure that is in force today.",
            Citation.paragraph("1.2")),
    MOVE_WITHOUT_REASON(
            "Write why the complaint is moved to the newer version: at least one word and at most 500 characters.",
            Citation.paragraph("1.2")),
    OFFER_MISSING(
            "An acknowledgement offers to discuss how the complaint will be handled and how long it will take.",
            Citation.regulation("13(7)", "9.12")),
    NO_EMAIL_ADDRESS(
            "We have no email address of this person. Choose another way to tell them.", Citation.regulation("15")),
    ALREADY_ACKNOWLEDGED("This complaint has already been acknowledged.", Citation.regulation("13(3)", "3.8")),
    STAGE_DOES_NOT_ALLOW(
            "The complaint has moved on, or is not yet there: this step does not belong to the stage it is in now.",
            Citation.paragraph("9.13")),
    NO_HANDLER("Allocate the complaint to a handler before it is looked into.", Citation.paragraph("9.19")),
    NOT_A_HANDLER_HERE(
            "The person you chose does not handle complaints in your organisation.", Citation.paragraph("9.19")),
    NO_POINTS("Write down at least one point that will be answered.", Citation.paragraph("9.22")),
    NO_POINT_CHOSEN("Choose at least one point that the provider answers.", Citation.paragraph("4.3")),
    NOT_OF_THIS_COMPLAINT(
            "One of the points or papers that you chose does not belong to this complaint.", Citation.paragraph("4.3")),
    POINT_LENGTH(
            "Write each point in a few words: at least one and at most 500 characters.", Citation.paragraph("9.22")),
    SUBJECT_LENGTH(
            "Say what it is about in a few words: at least one and at most 120 characters.",
            Citation.paragraph("9.22")),
    NOBODY_TO_AGREE(
            "The person complains for themselves, so nobody else has to agree.", Citation.regulation("5", "5.2")),
    AGREEMENT_UNPROVEN(
            "Record how you know whether they agree, for example that they told you by telephone.",
            Citation.regulation("5", "5.2")),
    LONGER_THAN_SIX_MONTHS(
            "The date is later than six months after receipt. A longer period counts only when the person agreed to it"
                    + " before the six months ended: record their agreement.",
            Citation.regulation("14(3)", "9.27")),
    LONGER_THAN_PROMISED(
            "The date is later than the last day by which your procedure promises an answer. A later one counts only when"
                    + " the person agreed to it before that day: record their agreement.",
            Citation.paragraph("9.27")),
    NOT_A_DAY_TO_PROMISE(
            "Promise a day from today on, and no later than our calendar of working days reaches.",
            Citation.regulation("13(7)", "9.22")),
    DAY_BEYOND_CALENDAR(
            "Enter a date that our calendar of working days reaches, in a nearer year.",
            Citation.regulation("2(1)", "3.8")),
    REASON_MISSING(
            "When the agreed date changes, the person is told why. Write the reason.", Citation.paragraph("9.26")),
    NOT_ANSWERED_YET(
            "The complaint cannot be closed before the person has their written response.",
            Citation.regulation("14(2)", "9.31")),
    LETTERS_WAITING(
            "A letter to the person is written and not yet on its way. Send it and record how it went, or withdraw it, before"
                    + " you close the complaint.",
            Citation.paragraph("11.3")),
    ACKNOWLEDGEMENT_OWED(
            "The person is owed the acknowledgement, so it is sent. What has changed since, tell them as well.",
            Citation.regulation("13(3)", "3.8")),
    SPOKEN_RECORD_OWED(
            "What the person told us is owed to them in writing, so the record is sent. They can correct it.",
            Citation.regulation("13(2)", "3.7")),
    CLOSED_ALREADY("You already closed this complaint.", Citation.paragraph("11.3")),
    NO_WAY_OF_SENDING("Say how the letter went: by post, by hand or by protected email.", Citation.paragraph("11.3")),
    LETTER_WITHDRAWN(
            "This letter was withdrawn: what it says no longer holds, so it is not sent.", Citation.paragraph("11.3")),
    NOT_THE_DAY_IT_WENT(
            "A letter goes on the day it was written or later, and not after today. Enter the day on which it went.",
            Citation.regulation("13(3)", "11.3")),
    LETTER_SENT_ALREADY("This letter has already been recorded as sent.", Citation.paragraph("11.3")),
    POINT_OF_ANOTHER(
            "Another organisation agreed this point with the person, so only they can change its words.",
            Citation.paragraph("9.22")),
    POINT_FORWARDED(
            "This point has been forwarded, so its words stay as the other organisation has them.",
            Citation.paragraph("4.3")),
    POINT_HAS_FINDING(
            "A finding has been made on this point, so its words stay as they were agreed.",
            Citation.paragraph("9.23"));

    private final String sentence;
    private final Citation citation;

    ComplaintRefusal(String sentence, Citation citation) {
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
