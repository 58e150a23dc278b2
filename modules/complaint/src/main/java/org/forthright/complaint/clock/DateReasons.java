package org.forthright.complaint.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.forthright.complaint.participation.Participation;
import org.forthright.kernel.time.London;
import org.forthright.platform.page.DateWords;
import org.forthright.procedure.calendar.DateExplanation;

/** Why the next thing is due on its day, in sentences. */
@ApplicationScoped
public class DateReasons {

    private final Clocks clocks;
    private final Plans plans;

    @Inject
    DateReasons(Clocks clocks, Plans plans) {
        this.clocks = clocks;
        this.plans = plans;
    }

    public String of(Participation participation) {
        return switch (participation.stage()) {
            case RECEIVED -> acknowledgement(participation);
            case PLANNING ->
                participation
                        .acknowledgedOn()
                        .map(day -> plannedFrom(day, participation))
                        .orElse("");
            case INVESTIGATING, DRAFTING, CHECKING, SIGNING, SENDING -> plan(participation);
            case WITH_PROVIDER -> "Another organisation answers, and you watch over it. " + limit(participation);
            case ANSWERED ->
                "The person has the response. Remedies and learning are written down, and the complaint is"
                        + " closed, by " + DateWords.weekday(participation.dueOn()) + ".";
            case ANSWERED_ELSEWHERE ->
                "The organisation that had the complaint has answered the person. Read its answer, and close your part by "
                        + DateWords.weekday(participation.dueOn()) + ".";
            case CLOSED ->
                "The complaint is closed. What was promised, and what the Ombudsman asks for, has a day of its own.";
        };
    }

    /** How the last day for acknowledging was counted, holidays and all. */
    public String acknowledgement(Participation participation) {
        return DateExplanation.of(
                "Received",
                participation.receivedOn(),
                participation.acknowledgeBy(),
                clocks.explainAcknowledgement(participation));
    }

    /** Where the last limit comes from: the law's six months, or fewer of the organisation's own. */
    public String limit(Participation participation) {
        return clocks.isLimitInWorkingDays(participation)
                ? DateExplanation.of(
                        "Received",
                        participation.receivedOn(),
                        participation.limitOn(),
                        clocks.explainLimit(participation))
                : "Received %s. The %s begin on that day and end on %s."
                        .formatted(
                                DateWords.weekday(participation.receivedOn()),
                                clocks.limitInWords(participation),
                                DateWords.weekday(participation.limitOn()));
    }

    private String plannedFrom(LocalDate acknowledgedOn, Participation participation) {
        boolean fromReceipt = clocks.isPlannedFromReceipt(participation);
        return DateExplanation.of(
                fromReceipt ? "Received" : "Acknowledged",
                fromReceipt ? participation.receivedOn() : acknowledgedOn,
                participation.dueOn(),
                clocks.explainPlan(acknowledgedOn, participation));
    }

    private String plan(Participation participation) {
        Optional<Plan> plan = plans.inForce(participation.complaintId(), participation.organisationId());
        return plan.map(DateReasons::told).orElse("") + limit(participation);
    }

    private static String told(Plan plan) {
        LocalDate on = London.dateOf(plan.recordedAt());
        return "%s on %s for %s. "
                .formatted(
                        plan.terms().agreed() ? "Agreed with the person" : "Set, and told to the person in writing,",
                        DateWords.day(on),
                        DateWords.weekday(plan.respondBy()));
    }
}
