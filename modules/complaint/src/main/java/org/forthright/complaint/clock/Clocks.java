package org.forthright.complaint.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.complaint.participation.Participation;
import org.forthright.kernel.law.SixMonths;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.time.Reckoning;
import org.forthright.kernel.time.WorkingDays;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.Procedures;
import org.forthright.procedure.calendar.Calendars;
import org.forthright.procedure.setting.Setting;
import org.forthright.procedure.setting.Settings;

/**
 * Counts the dates of a complaint: the law's, made stricter where the organisation's procedure is, in the version by
 * which it handles this complaint and by the calendar of that version.
 */
@ApplicationScoped
public class Clocks {

    private final WorkingDays england;
    private final Calendars calendars;
    private final Procedures procedures;

    @Inject
    Clocks(WorkingDays england, Calendars calendars, Procedures procedures) {
        this.england = england;
        this.calendars = calendars;
        this.procedures = procedures;
    }

    /** What the law counts from an organisation's own receipt, under the procedure that it goes by. */
    public StatutoryDates from(LocalDate receivedOn, Procedure procedure) {
        int days = procedure.settings().acknowledgeWithinWorkingDays();
        return new StatutoryDates(
                receivedOn, calendar(procedure).after(receivedOn, days), limitOn(receivedOn, procedure));
    }

    /** In England months of the calendar; in Scotland the working days of the second stage. */
    private LocalDate limitOn(LocalDate receivedOn, Procedure procedure) {
        Settings settings = procedure.settings();
        return settings.has(Setting.RESPONSE_WITHIN_MONTHS)
                ? SixMonths.lastDay(receivedOn, settings.number(Setting.RESPONSE_WITHIN_MONTHS))
                : targetOf(receivedOn, procedure);
    }

    /** Whether the last day for an answer is so many working days away; else it is months, which count none. */
    public boolean isLimitInWorkingDays(Participation participation) {
        return !procedure(participation).settings().has(Setting.RESPONSE_WITHIN_MONTHS);
    }

    /** How the last day for an answer was counted, where it is working days. */
    public Optional<Reckoning> explainLimit(Participation participation) {
        Procedure procedure = procedure(participation);
        int days = procedure.settings().targetResponseWorkingDays();
        return WorkingDays.whereKnown(() -> calendar(procedure).explain(participation.receivedOn(), days));
    }

    /** How long the limit is, in words: "six months". */
    public String limitInWords(Participation participation) {
        Settings settings = procedure(participation).settings();
        return settings.words(
                settings.has(Setting.RESPONSE_WITHIN_MONTHS)
                        ? Setting.RESPONSE_WITHIN_MONTHS
                        : Setting.TARGET_RESPONSE_WORKING_DAYS);
    }

    /** How the last day for acknowledging is counted under a procedure; empty where the calendar does not reach. */
    public Optional<Reckoning> explainAcknowledgement(LocalDate receivedOn, Procedure procedure) {
        int days = procedure.settings().acknowledgeWithinWorkingDays();
        return WorkingDays.whereKnown(() -> calendar(procedure).explain(receivedOn, days));
    }

    /** How the last day for acknowledging was counted. */
    public Optional<Reckoning> explainAcknowledgement(Participation participation) {
        return explainAcknowledgement(participation.receivedOn(), procedure(participation));
    }

    /** The days for acknowledging, in words: "three working days". */
    public String acknowledgeWithin(Participation participation) {
        return procedure(participation).settings().words(Setting.ACKNOWLEDGE_WITHIN_WORKING_DAYS);
    }

    /** How the last day for agreeing the plan was counted. */
    public Optional<Reckoning> explainPlan(LocalDate acknowledgedOn, Participation participation) {
        Procedure procedure = procedure(participation);
        LocalDate from = planFrom(acknowledgedOn, participation, procedure);
        int days = procedure.settings().earlyResolutionWorkingDays();
        return WorkingDays.whereKnown(() -> calendar(procedure).explain(from, days));
    }

    /** In two stages the first one begins when the complaint comes in, whenever it is acknowledged. */
    public boolean isPlannedFromReceipt(Participation participation) {
        return isInTwoStages(procedure(participation));
    }

    /** Between which days an answer can be promised today. */
    public PromiseLimits promiseLimits(LocalDate today, Participation participation) {
        return new PromiseLimits(today, participation.receivedOn(), participation.limitOn(), england.knownUntil());
    }

    /** Whether a day can be written down as one that lists count to. */
    public boolean reaches(LocalDate day) {
        return england.reaches(day);
    }

    /** Refuses a day to which nobody could say how many working days are left. */
    public void requireReached(LocalDate day) {
        if (!reaches(day)) {
            throw new Refusal(ComplaintRefusal.DAY_BEYOND_CALENDAR);
        }
    }

    public LocalDate planBy(LocalDate acknowledgedOn, Participation participation) {
        return planBy(acknowledgedOn, participation, procedure(participation));
    }

    /** By when the plan is to be agreed: the days within which the procedure hopes to resolve a complaint early. */
    public LocalDate planBy(LocalDate acknowledgedOn, Participation participation, Procedure procedure) {
        return calendar(procedure)
                .after(
                        planFrom(acknowledgedOn, participation, procedure),
                        procedure.settings().earlyResolutionWorkingDays());
    }

    private static LocalDate planFrom(LocalDate acknowledgedOn, Participation participation, Procedure procedure) {
        return isInTwoStages(procedure) ? participation.receivedOn() : acknowledgedOn;
    }

    private static boolean isInTwoStages(Procedure procedure) {
        return procedure.settings().value(Setting.STAGES).equals("two");
    }

    /** By when we hope for an answer to a question of ours: within the days for settling it early. */
    public LocalDate replyBy(LocalDate askedOn, Participation participation) {
        Procedure procedure = procedure(participation);
        return calendar(procedure).after(askedOn, procedure.settings().earlyResolutionWorkingDays());
    }

    /** The same for a page, which goes on without it where the calendar does not reach. */
    public Optional<LocalDate> targetOf(Participation participation) {
        Procedure procedure = procedure(participation);
        return WorkingDays.whereKnown(() -> targetOf(participation.receivedOn(), procedure));
    }

    /** By when an answer is meant to be given where nothing else is agreed. */
    public LocalDate targetOf(LocalDate receivedOn, Procedure procedure) {
        return calendar(procedure).after(receivedOn, procedure.settings().targetResponseWorkingDays());
    }

    public LocalDate closeBy(LocalDate answeredOn, Participation participation) {
        return closeBy(answeredOn, procedure(participation));
    }

    /** By when an answered complaint is to be closed. */
    public LocalDate closeBy(LocalDate answeredOn, Procedure procedure) {
        return calendar(procedure).after(answeredOn, procedure.settings().updateEveryWorkingDays());
    }

    /** The day that a procedure itself counts for the stage a complaint is in; empty where another day was agreed. */
    public Optional<LocalDate> dueBy(Participation participation, Procedure procedure) {
        return switch (participation.stage()) {
            case RECEIVED ->
                Optional.of(from(participation.receivedOn(), procedure).acknowledgeBy());
            case PLANNING -> participation.acknowledgedOn().map(day -> planBy(day, participation, procedure));
            case ANSWERED -> participation.answeredOn().map(day -> closeBy(day, procedure));
            case WITH_PROVIDER ->
                Optional.of(from(participation.receivedOn(), procedure).limitOn());
            case INVESTIGATING, DRAFTING, CHECKING, SIGNING, SENDING, ANSWERED_ELSEWHERE, CLOSED -> Optional.empty();
        };
    }

    /** Working days left; negative when the day has passed; empty where the calendar does not reach. */
    public Optional<Integer> workingDaysUntil(LocalDate today, LocalDate day) {
        return WorkingDays.whereKnown(() -> england.between(today, day));
    }

    /** The same by the calendar of the procedure that governs the complaint. */
    public Optional<Integer> workingDaysUntil(LocalDate today, LocalDate day, Participation participation) {
        WorkingDays calendar = calendar(procedure(participation));
        return WorkingDays.whereKnown(() -> calendar.between(today, day));
    }

    private WorkingDays calendar(Procedure procedure) {
        return calendars.named(procedure.calendar());
    }

    private Procedure procedure(Participation participation) {
        return procedures.version(participation.procedureVersion());
    }
}
