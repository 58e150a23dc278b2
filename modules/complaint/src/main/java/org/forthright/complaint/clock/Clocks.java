package org.forthright.complaint.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.forthright.complaint.participation.Participation;
import org.forthright.kernel.law.SixMonths;
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

    /** How the last day for an answer was counted; empty where it is months, which count no working days. */
    public Optional<Reckoning> explainLimit(Participation participation) {
        Procedure procedure = procedure(participation);
        Settings settings = procedure.settings();
        return settings.has(Setting.RESPONSE_WITHIN_MONTHS)
                ? Optional.empty()
                : Optional.of(
                        calendar(procedure).explain(participation.receivedOn(), settings.targetResponseWorkingDays()));
    }

    /** How long the limit is, in words: "six months". */
    public String limitInWords(Participation participation) {
        Settings settings = procedure(participation).settings();
        return settings.words(
                settings.has(Setting.RESPONSE_WITHIN_MONTHS)
                        ? Setting.RESPONSE_WITHIN_MONTHS
                        : Setting.TARGET_RESPONSE_WORKING_DAYS);
    }

    /** How the last day for acknowledging is counted under a procedure. */
    public Reckoning explainAcknowledgement(LocalDate receivedOn, Procedure procedure) {
        return calendar(procedure).explain(receivedOn, procedure.settings().acknowledgeWithinWorkingDays());
    }

    /** How the last day for acknowledging was counted. */
    public Reckoning explainAcknowledgement(Participation participation) {
        return explainAcknowledgement(participation.receivedOn(), procedure(participation));
    }

    /** The days for acknowledging, in words: "three working days". */
    public String acknowledgeWithin(Participation participation) {
        return procedure(participation).settings().words(Setting.ACKNOWLEDGE_WITHIN_WORKING_DAYS);
    }

    /** How the last day for agreeing the plan was counted. */
    public Reckoning explainPlan(LocalDate acknowledgedOn, Participation participation) {
        Procedure procedure = procedure(participation);
        return calendar(procedure)
                .explain(
                        planFrom(acknowledgedOn, participation, procedure),
                        procedure.settings().earlyResolutionWorkingDays());
    }

    /** In two stages the first one begins when the complaint comes in, whenever it is acknowledged. */
    public boolean isPlannedFromReceipt(Participation participation) {
        return isInTwoStages(procedure(participation));
    }

    /** Between which days an answer can be promised today. */
    public PromiseLimits promiseLimits(LocalDate today, Participation participation) {
        return new PromiseLimits(today, participation.receivedOn(), participation.limitOn(), knownUntil());
    }

    /** The last day of which the calendar knows whether it is a working day. */
    public LocalDate knownUntil() {
        return england.knownUntil();
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

    public LocalDate targetOf(Participation participation) {
        return targetOf(participation.receivedOn(), procedure(participation));
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

    /** Working days left; negative when the day has passed. */
    public int workingDaysUntil(LocalDate today, LocalDate day) {
        return england.between(today, day);
    }

    /** The same by the calendar of the procedure that governs the complaint. */
    public int workingDaysUntil(LocalDate today, LocalDate day, Participation participation) {
        return calendar(procedure(participation)).between(today, day);
    }

    private WorkingDays calendar(Procedure procedure) {
        return calendars.named(procedure.calendar());
    }

    private Procedure procedure(Participation participation) {
        return procedures.version(participation.procedureVersion());
    }
}
