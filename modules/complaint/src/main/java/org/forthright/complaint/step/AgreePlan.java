package org.forthright.complaint.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.ComplaintEvent;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.complaint.clock.Clocks;
import org.forthright.complaint.clock.Plan;
import org.forthright.complaint.clock.Plans;
import org.forthright.complaint.correspondence.Correspondence;
import org.forthright.complaint.correspondence.Facts;
import org.forthright.complaint.correspondence.OvertakenLetters;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.participation.Progresses;
import org.forthright.complaint.participation.Telling;
import org.forthright.complaint.point.Point;
import org.forthright.complaint.point.Points;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.time.London;
import org.forthright.platform.page.DateWords;
import org.forthright.platform.paper.letter.Passage;
import org.forthright.platform.refused.Conflict;
import org.forthright.platform.refused.Conflict.Field;
import org.forthright.platform.tenancy.CurrentActor;

/**
 * Agrees with the person how their complaint is looked at and by when they have an answer, or sets it and tells them
 * in writing (SI 2009/309 reg. 13(7)-(8); procedure 9.22, 9.26). The first plan moves the complaint on.
 */
@ApplicationScoped
public class AgreePlan {

    private final Participations participations;
    private final Progresses progresses;
    private final ComplaintAccess access;
    private final Points points;
    private final Plans plans;
    private final Clocks clocks;
    private final Correspondence correspondence;
    private final OvertakenLetters overtaken;
    private final CurrentActor current;
    private final Telling telling;
    private final Clock clock;

    @Inject
    AgreePlan(
            Participations participations,
            Progresses progresses,
            ComplaintAccess access,
            Points points,
            Plans plans,
            Clocks clocks,
            Correspondence correspondence,
            OvertakenLetters overtaken,
            CurrentActor current,
            Telling telling,
            Clock clock) {
        this.participations = participations;
        this.progresses = progresses;
        this.access = access;
        this.points = points;
        this.plans = plans;
        this.clocks = clocks;
        this.correspondence = correspondence;
        this.overtaken = overtaken;
        this.current = current;
        this.telling = telling;
        this.clock = clock;
    }

    /**
     * Agrees or sets the plan.
     *
     * @param seen how many plans there were when the writer looked; another number by now is a conflict
     */
    public void agree(String reference, Plan.Terms terms, int seen) {
        Participation participation = participations.requireForWriting(reference);
        access.requireWorkOn(participation);
        List<Plan> before = plans.of(participation.complaintId(), participation.organisationId());
        requireFit(participation, before, terms);
        requireSeen(before, seen, terms);
        Set<UUID> others = progresses.others(participation.complaintId());
        Optional<LocalDate> promised = participation.respondBy();
        participation.answerBy(terms.respondBy());
        plans.persist(plan(participation, before.size() + 1, terms, others));
        tellThePerson(participation, terms);
        telling.tell(participation, event(participation, terms, others, promised));
    }

    private void requireFit(Participation participation, List<Plan> before, Plan.Terms terms) {
        if (points.of(participation.complaintId()).isEmpty()) {
            throw new Refusal(ComplaintRefusal.NO_POINTS);
        }
        if (!before.isEmpty() && terms.reason().isBlank()) {
            throw new Refusal(ComplaintRefusal.REASON_MISSING);
        }
        clocks.promiseLimits(London.today(clock), participation)
                .against(terms.respondBy(), terms.agreed())
                .ifPresent(reason -> {
                    throw new Refusal(reason);
                });
    }

    private static void requireSeen(List<Plan> now, int seen, Plan.Terms mine) {
        if (!now.isEmpty() && now.size() != seen) {
            throw new Conflict("The plan", fields(now.getLast().terms(), mine));
        }
    }

    private static List<Field> fields(Plan.Terms theirs, Plan.Terms mine) {
        return List.of(
                new Field("Answer by", DateWords.weekday(theirs.respondBy()), DateWords.weekday(mine.respondBy())),
                new Field("How it is looked at", theirs.method(), mine.method()),
                new Field("Updates", theirs.updates(), mine.updates()),
                new Field("Reason for the change", theirs.reason(), mine.reason()));
    }

    private Plan plan(Participation participation, int number, Plan.Terms terms, Set<UUID> others) {
        return new Plan(
                participation.organisationId(),
                participation.complaintId(),
                number,
                terms,
                current.actor().person(),
                clock.instant(),
                others);
    }

    private void tellThePerson(Participation participation, Plan.Terms terms) {
        List<String> summaries = points.of(participation.complaintId()).stream()
                .map(Point::summary)
                .toList();
        Facts facts = correspondence
                .facts(participation)
                .with("respond-by", terms.respondBy())
                .with("method", terms.method())
                .with("updates", terms.updates());
        overtaken.withdraw(participation, Plan.LETTER);
        correspondence.letterToComplainant(
                participation, Plan.LETTER, facts, Map.of("points", List.of(new Passage.Numbers(summaries))));
    }

    private static ComplaintEvent event(
            Participation participation, Plan.Terms terms, Set<UUID> others, Optional<LocalDate> promised) {
        UUID complaint = participation.complaintId();
        return promised.<ComplaintEvent>map(
                        before -> new ComplaintEvent.PlanChanged(complaint, others, before, terms.respondBy()))
                .orElseGet(() -> new ComplaintEvent.PlanAgreed(complaint, others, terms.respondBy(), terms.agreed()));
    }
}
