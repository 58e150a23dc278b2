package org.forthright.procedure.lint.sign;

import java.util.function.Predicate;
import org.forthright.kernel.law.Acknowledgement;
import org.forthright.kernel.law.Citation;
import org.forthright.kernel.law.NextWorkingDay;
import org.forthright.kernel.law.SixMonths;
import org.forthright.kernel.law.TwelveMonths;
import org.forthright.procedure.words.Period;

/** A way in which a procedure in England can give people less than the law does. The words it shows by are data. */
public enum Breach {
    SHORT_TIME_TO_COMPLAIN(
            "twelve-months",
            TwelveMonths.CITATION,
            period -> period.isShorterThanMonths(Law.MONTHS_TO_COMPLAIN),
            "People have twelve months to complain, from the event or from the day they found out. Give them no less."),
    IN_WRITING_ONLY(
            "ways-to-complain",
            Citation.regulation("13(1)", "3.7"),
            "A spoken complaint counts as much as a written one. Do not ask people to put it in writing."),
    ONLY_PATIENTS(
            "who-can-complain",
            Citation.regulation("5", "5.1"),
            "Whoever is affected can complain, and others can for them. Do not keep it to patients."),
    ACKNOWLEDGED_LATE(
            "acknowledge-in-time",
            Acknowledgement.CITATION,
            period -> period.isLongerThanWorkingDays(Acknowledgement.WORKING_DAYS),
            "A complaint is acknowledged within three working days. This can take longer."),
    RECEIVED_LATER(
            "acknowledge-in-time",
            Acknowledgement.CITATION,
            "The law knows no office hours: a complaint is received on the day it comes in, at whatever hour."),
    RESOLVED_IN_HOURS(
            "resolved-next-day",
            NextWorkingDay.CITATION,
            period -> !period.isLongerThanWorkingDays(Acknowledgement.WORKING_DAYS),
            "Only a spoken complaint can end so soon, and only if the person is satisfied. For all others say that you"
                    + " look into them, agree a date and answer in writing."),
    LATE_NEVER_HEARD(
            "later-than-twelve-months",
            Citation.regulation("12(2)", "6.2"),
            period -> !period.isShorterThanMonths(Law.MONTHS_TO_COMPLAIN),
            "A late complaint is looked into where there was a good reason to wait and it still can be. Do not turn it"
                    + " away unseen."),
    ANONYMOUS_REFUSED(
            "anonymous",
            new Citation("SI 2014/2936", "reg. 16(1)", "3.9"),
            "Look into a complaint without a name as far as you can. There may be something to learn from it."),
    STOPPED_BY_LEGAL_ACTION(
            "pause",
            Citation.regulation("14(1)", "7.5"),
            "Legal action does not end a complaint. You may wait only if the person agrees, or if the police, a coroner"
                    + " or a judge asks you to."),
    ANSWER_NOT_IN_WRITING(
            "final-response",
            Citation.regulation("14(2)", "9.31"),
            "The answer is written. A recording or a talk can come with it, not instead of it."),
    ANSWERED_AFTER_SIX_MONTHS(
            "six-months",
            SixMonths.CITATION,
            period -> period.isLongerThanMonths(Law.MONTHS_TO_ANSWER),
            "The answer is due within six months, unless you agree on longer with the person before they end."),
    TWO_LOOKS(
            "your-choice",
            Citation.regulation("8(1)(e)", "4.1"),
            "People choose between you and your commissioner at the start. After your answer they go to the Ombudsman,"
                    + " for nobody else looks into the same matter again."),
    NO_OMBUDSMAN(
            "ombudsman-in-every-response",
            Citation.regulation("14(2)(d)", "9.36"),
            "The Ombudsman is not named. People have to know that they can go there if they are not satisfied.");

    private final String clause;
    private final Citation citation;
    private final Predicate<Period> brokenBy;
    private final String sentence;

    Breach(String clause, Citation citation, String sentence) {
        this(clause, citation, period -> true, sentence);
    }

    Breach(String clause, Citation citation, Predicate<Period> brokenBy, String sentence) {
        this.clause = clause;
        this.citation = citation;
        this.brokenBy = brokenBy;
        this.sentence = sentence;
    }

    /** The clause of the model that says what the law asks for. */
    public String clause() {
        return clause;
    }

    public Citation citation() {
        return citation;
    }

    public String sentence() {
        return sentence;
    }

    /** Whether a period named in the text breaks the law; where none is named, the words alone do. */
    public boolean isBrokenBy(Period period) {
        return brokenBy.test(period);
    }

    private static final class Law {
        static final int MONTHS_TO_COMPLAIN = 12;
        static final int MONTHS_TO_ANSWER = 6;
    }
}
