package org.forthright.complaint.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.forthright.complaint.participation.StatutoryDates;
import org.forthright.kernel.law.Acknowledgement;
import org.forthright.kernel.law.SixMonths;
import org.forthright.kernel.time.Reckoning;
import org.forthright.kernel.time.WorkingDays;
import org.forthright.organisation.Organisation;
import org.forthright.procedure.Procedures;
import org.forthright.procedure.Settings;

/** Counts the dates of a complaint: the law's, made stricter where the organisation's procedure is. */
@ApplicationScoped
public class Clocks {

    private final WorkingDays calendar;
    private final Procedures procedures;

    @Inject
    Clocks(WorkingDays calendar, Procedures procedures) {
        this.calendar = calendar;
        this.procedures = procedures;
    }

    /** What the law counts from the organisation's own receipt. */
    public StatutoryDates from(LocalDate receivedOn, Organisation organisation) {
        int days = settings(organisation, receivedOn).acknowledgeWithinWorkingDays();
        return new StatutoryDates(receivedOn, calendar.after(receivedOn, days), SixMonths.lastDay(receivedOn));
    }

    /** How the law counts the last day for acknowledging. */
    public Reckoning explainAcknowledgement(LocalDate receivedOn) {
        return Acknowledgement.explain(receivedOn, calendar);
    }

    /** How the last day for acknowledging was counted, where the organisation's procedure may be stricter. */
    public Reckoning explainAcknowledgement(LocalDate receivedOn, Organisation organisation) {
        return calendar.explain(receivedOn, settings(organisation, receivedOn).acknowledgeWithinWorkingDays());
    }

    /** How the last day for agreeing the plan was counted. */
    public Reckoning explainPlan(LocalDate acknowledgedOn, Organisation organisation) {
        return calendar.explain(
                acknowledgedOn, settings(organisation, acknowledgedOn).earlyResolutionWorkingDays());
    }

    /** The last day of which the calendar knows whether it is a working day. */
    public LocalDate knownUntil() {
        return calendar.knownUntil();
    }

    /** By when the plan is to be agreed: the days within which the procedure hopes to resolve a complaint early. */
    public LocalDate planBy(LocalDate acknowledgedOn, Organisation organisation) {
        return calendar.after(
                acknowledgedOn, settings(organisation, acknowledgedOn).earlyResolutionWorkingDays());
    }

    /** By when an answer is meant to be given where nothing else is agreed. */
    public LocalDate targetOf(LocalDate receivedOn, Organisation organisation) {
        return calendar.after(receivedOn, settings(organisation, receivedOn).targetResponseWorkingDays());
    }

    /** By when an answered complaint is to be closed. */
    public LocalDate closeBy(LocalDate answeredOn, Organisation organisation) {
        return calendar.after(answeredOn, settings(organisation, answeredOn).updateEveryWorkingDays());
    }

    /** Working days left; negative when the day has passed. */
    public int workingDaysUntil(LocalDate today, LocalDate day) {
        return calendar.between(today, day);
    }

    public LocalDate after(LocalDate day, int workingDays) {
        return calendar.after(day, workingDays);
    }

    private Settings settings(Organisation organisation, LocalDate day) {
        return procedures.inForce(organisation.kind().code(), day).settings();
    }
}
