package org.forthright.complaint.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.StatutoryDates;
import org.forthright.kernel.law.SixMonths;
import org.forthright.kernel.time.Reckoning;
import org.forthright.kernel.time.WorkingDays;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.Procedures;
import org.forthright.procedure.Settings;

/**
 * Counts the dates of a complaint: the law's, made stricter where the organisation's procedure is, in the version by
 * which it handles this complaint.
 */
@ApplicationScoped
public class Clocks {

    private final WorkingDays calendar;
    private final Procedures procedures;

    @Inject
    Clocks(WorkingDays calendar, Procedures procedures) {
        this.calendar = calendar;
        this.procedures = procedures;
    }

    /** What the law counts from an organisation's own receipt, under the procedure that it goes by. */
    public StatutoryDates from(LocalDate receivedOn, Procedure procedure) {
        int days = procedure.settings().acknowledgeWithinWorkingDays();
        return new StatutoryDates(receivedOn, calendar.after(receivedOn, days), SixMonths.lastDay(receivedOn));
    }

    /** How the last day for acknowledging is counted under a procedure. */
    public Reckoning explainAcknowledgement(LocalDate receivedOn, Procedure procedure) {
        return calendar.explain(receivedOn, procedure.settings().acknowledgeWithinWorkingDays());
    }

    /** How the last day for acknowledging was counted. */
    public Reckoning explainAcknowledgement(Participation participation) {
        return calendar.explain(
                participation.receivedOn(), settings(participation).acknowledgeWithinWorkingDays());
    }

    /** How the last day for agreeing the plan was counted. */
    public Reckoning explainPlan(LocalDate acknowledgedOn, Participation participation) {
        return calendar.explain(acknowledgedOn, settings(participation).earlyResolutionWorkingDays());
    }

    /** The last day of which the calendar knows whether it is a working day. */
    public LocalDate knownUntil() {
        return calendar.knownUntil();
    }

    /** By when the plan is to be agreed: the days within which the procedure hopes to resolve a complaint early. */
    public LocalDate planBy(LocalDate acknowledgedOn, Participation participation) {
        return calendar.after(acknowledgedOn, settings(participation).earlyResolutionWorkingDays());
    }

    /** By when an answer is meant to be given where nothing else is agreed. */
    public LocalDate targetOf(Participation participation) {
        return calendar.after(
                participation.receivedOn(), settings(participation).targetResponseWorkingDays());
    }

    /** By when an answered complaint is to be closed. */
    public LocalDate closeBy(LocalDate answeredOn, Participation participation) {
        return calendar.after(answeredOn, settings(participation).updateEveryWorkingDays());
    }

    /** Working days left; negative when the day has passed. */
    public int workingDaysUntil(LocalDate today, LocalDate day) {
        return calendar.between(today, day);
    }

    public LocalDate after(LocalDate day, int workingDays) {
        return calendar.after(day, workingDays);
    }

    private Settings settings(Participation participation) {
        return procedures.version(participation.procedureVersion()).settings();
    }
}
