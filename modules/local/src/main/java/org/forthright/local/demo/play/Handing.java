package org.forthright.local.demo.play;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.forthright.complaint.clock.Plan;
import org.forthright.complaint.clock.Plans;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.step.AgreePlan;
import org.forthright.complaint.step.AllocateComplaint;
import org.forthright.local.demo.story.step.ComplaintStep;
import org.forthright.local.demo.story.step.ComplaintStep.Allocate;
import org.forthright.platform.tenancy.CurrentActor;

/** Allocates and plans, as somebody does who looks first at what stands there. */
@ApplicationScoped
class Handing {

    private final CurrentActor current;
    private final Participations participations;
    private final Plans plans;
    private final AllocateComplaint allocateComplaint;
    private final AgreePlan agreePlan;

    @Inject
    Handing(
            CurrentActor current,
            Participations participations,
            Plans plans,
            AllocateComplaint allocateComplaint,
            AgreePlan agreePlan) {
        this.current = current;
        this.participations = participations;
        this.plans = plans;
        this.allocateComplaint = allocateComplaint;
        this.agreePlan = agreePlan;
    }

    void allocate(Allocate step, Performance performance) {
        String before = participations
                .require(performance.reference())
                .handlerId()
                .map(UUID::toString)
                .orElse("");
        UUID handler = performance.allocated(current.actor(), step.to()).person();
        allocateComplaint.allocate(performance.reference(), handler, before);
    }

    void plan(ComplaintStep.Plan step, Performance performance) {
        Participation participation = participations.require(performance.reference());
        int seen = plans.of(participation.complaintId(), participation.organisationId())
                .size();
        Plan.Terms terms = new Plan.Terms(
                performance.days().due(step.respondInDays()), true, step.method(), step.updates(), step.words());
        agreePlan.agree(performance.reference(), terms, seen);
    }
}
