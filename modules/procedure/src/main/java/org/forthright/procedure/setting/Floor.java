package org.forthright.procedure.setting;

import static org.forthright.procedure.setting.Law.ENGLAND_2009;
import static org.forthright.procedure.setting.Law.SCOTLAND_2017;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.forthright.kernel.law.Acknowledgement;
import org.forthright.kernel.law.Citation;
import org.forthright.kernel.law.NextWorkingDay;
import org.forthright.kernel.law.SixMonths;
import org.forthright.kernel.law.TwelveMonths;
import org.forthright.kernel.refusal.RefusalReason;

/** What a setting may not go below: a procedure may be stricter than the law, never laxer. */
public enum Floor implements RefusalReason {
    ACKNOWLEDGEMENT(
            ENGLAND_2009,
            Setting.ACKNOWLEDGE_WITHIN_WORKING_DAYS,
            atMost(Acknowledgement.WORKING_DAYS),
            "A complaint is acknowledged not later than three working days after the day it was received.",
            Acknowledgement.CITATION),
    /** No six months of the law hold fewer working days, whichever season and bank holidays they run through. */
    TARGET(
            ENGLAND_2009,
            Setting.TARGET_RESPONSE_WORKING_DAYS,
            atMost(120),
            "More than 120 working days can be longer than the six months that the law gives.",
            SixMonths.CITATION),
    SIX_MONTHS(
            ENGLAND_2009,
            Setting.RESPONSE_WITHIN_MONTHS,
            atMost(6),
            "Whoever has no response within six months is told why in writing. It may be sooner, never later.",
            SixMonths.CITATION),
    TWELVE_MONTHS(
            ENGLAND_2009,
            Setting.TIME_LIMIT_MONTHS,
            atLeast(12),
            "People have twelve months to complain. An organisation may give them longer, never less.",
            TwelveMonths.CITATION),
    CHANNELS(
            ENGLAND_2009,
            Setting.ACCEPTED_CHANNELS,
            Floor::isSpokenWrittenAndElectronic,
            "A complaint may be made by word of mouth, in writing or electronically. Keep one way of each.",
            Citation.regulation("13(1)", "3.7")),
    NEXT_DAY(
            ENGLAND_2009,
            Setting.NEXT_WORKING_DAY,
            onlyOf("spoken-and-confirmed", "never"),
            "Only a spoken complaint leaves the procedure the next working day, and only if the person is satisfied.",
            NextWorkingDay.CITATION),
    PAUSES(
            ENGLAND_2009,
            Setting.PAUSE_REASONS,
            onlyOf("person", "police", "coroner", "judge"),
            "A complaint waits only if the person asks or agrees, or the police, a coroner or a judge ask formally.",
            Citation.regulation("14(1)", "7.5")),
    SIGNERS(
            ENGLAND_2009,
            Setting.SIGNERS,
            holding("responsible-person").and(onlyOf("responsible-person", "authorised-delegate")),
            "The response is signed by the responsible person, or by somebody authorised to act for them.",
            Citation.regulation("14(2)", "9.31")),
    DELAY_LETTER(
            ENGLAND_2009,
            Setting.DELAY_LETTER_SIGNERS,
            onlyOf("responsible-person", "senior-manager"),
            "The letter about a delay comes from the responsible person or a senior manager.",
            Citation.regulation("14(4)", "9.27")),
    OMBUDSMAN(
            ENGLAND_2009,
            Setting.OMBUDSMAN_IN_EVERY_RESPONSE,
            onlyOf("yes"),
            "Every response says that the person can go to the Ombudsman.",
            Citation.regulation("14(2)(c)-(d)", "9.36")),
    SCOTTISH_ACKNOWLEDGEMENT(
            SCOTLAND_2017,
            Setting.ACKNOWLEDGE_WITHIN_WORKING_DAYS,
            atMost(3),
            "A complaint that is looked into is acknowledged in writing within three working days.",
            scottish("reg. 6B", "3.8")),
    SCOTTISH_STAGES(
            SCOTLAND_2017,
            Setting.STAGES,
            onlyOf("two"),
            "The person who is not satisfied with the first answer may ask for the second stage.",
            scottish("regs 6A, 6B", "9.13")),
    SCOTTISH_FIRST_STAGE(
            SCOTLAND_2017,
            Setting.EARLY_RESOLUTION_WORKING_DAYS,
            atMost(5),
            "The first stage takes five working days.",
            scottish("reg. 6A(1)", "9.15")),
    SCOTTISH_SECOND_STAGE(
            SCOTLAND_2017,
            Setting.TARGET_RESPONSE_WORKING_DAYS,
            atMost(20),
            "The report of the second stage is sent within twenty working days.",
            scottish("reg. 6B", "9.22")),
    SCOTTISH_TIME_LIMIT(
            SCOTLAND_2017,
            Setting.TIME_LIMIT_MONTHS,
            atLeast(6),
            "People have six months to complain. A board may give them longer, never less.",
            scottish("reg. 5", "6.1")),
    SCOTTISH_OMBUDSMAN(
            SCOTLAND_2017,
            Setting.OMBUDSMAN_IN_EVERY_RESPONSE,
            onlyOf("yes"),
            "Every response says that the person can go to the Scottish Public Services Ombudsman.",
            new Citation("Scottish Public Services Ombudsman Act 2002", "s. 22", "9.36"));

    private final Law law;
    private final Setting setting;
    private final Predicate<List<String>> allowed;
    private final String sentence;
    private final Citation citation;

    Floor(Law law, Setting setting, Predicate<List<String>> allowed, String sentence, Citation citation) {
        this.law = law;
        this.setting = setting;
        this.allowed = allowed;
        this.sentence = sentence;
        this.citation = citation;
    }

    /** The floor of a setting under that law; a setting without one is the organisation's own affair. */
    public static Optional<Floor> of(Setting setting, Law law) {
        return Arrays.stream(values())
                .filter(floor -> floor.setting == setting && floor.law == law)
                .findFirst();
    }

    /** Whether a value is no laxer than the law. */
    public boolean allows(String value) {
        return allowed.test(List.of(value.split(",", -1)));
    }

    public Law law() {
        return law;
    }

    public Setting setting() {
        return setting;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public Citation citation() {
        return citation;
    }

    private static Predicate<List<String>> atMost(int most) {
        return value -> Integer.parseInt(value.getFirst()) <= most;
    }

    private static Predicate<List<String>> atLeast(int least) {
        return value -> Integer.parseInt(value.getFirst()) >= least;
    }

    private static Predicate<List<String>> onlyOf(String... codes) {
        return value -> Set.of(codes).containsAll(value);
    }

    private static Predicate<List<String>> holding(String code) {
        return value -> value.contains(code);
    }

    private static boolean isSpokenWrittenAndElectronic(List<String> channels) {
        return channels.contains("letter")
                && (channels.contains("in-person") || channels.contains("phone"))
                && (channels.contains("email") || channels.contains("online"));
    }

    private static Citation scottish(String regulation, String paragraph) {
        return new Citation("SSI 2012/36", regulation, paragraph);
    }
}
