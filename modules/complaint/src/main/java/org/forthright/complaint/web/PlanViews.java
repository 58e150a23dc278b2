package org.forthright.complaint.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.casefile.CaseHeader;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.clock.Clocks;
import org.forthright.complaint.clock.DateReasons;
import org.forthright.complaint.clock.Plan;
import org.forthright.complaint.clock.Plans;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.point.Points;
import org.forthright.complaint.web.page.PlanPage;
import org.forthright.kernel.time.London;
import org.forthright.platform.form.Answers;
import org.forthright.platform.page.DateWords;

/** Lays out the page of the plan. */
@ApplicationScoped
class PlanViews {

    private final CaseFrames caseFrames;
    private final Clocks clocks;
    private final Plans plans;
    private final Points points;
    private final DateReasons dateReasons;
    private final Rules rules;

    @Inject
    PlanViews(CaseFrames caseFrames, Clocks clocks, Plans plans, Points points, DateReasons dateReasons, Rules rules) {
        this.caseFrames = caseFrames;
        this.clocks = clocks;
        this.plans = plans;
        this.points = points;
        this.dateReasons = dateReasons;
        this.rules = rules;
    }

    List<Plan> before(Participation participation) {
        return plans.of(participation.complaintId(), participation.organisationId());
    }

    /** A change begins with the words of the plan in force. */
    Answers prefilled(Participation participation) {
        List<Plan> before = before(participation);
        if (before.isEmpty()) {
            return Answers.none();
        }
        Plan.Terms terms = before.getLast().terms();
        return Answers.none().with("method", terms.method()).with("updates", terms.updates());
    }

    PlanPage page(Participation participation, String known) {
        CaseHeader header = caseFrames.of(participation, "plan");
        return new PlanPage(
                header,
                header.address() + "/plan",
                participation.stage().takesPlans(),
                participation.handlerId().isPresent()
                        && !points.of(participation.complaintId()).isEmpty(),
                known,
                participation.respondBy().map(DateWords::weekday).orElse(""),
                clocks.targetOf(participation).map(DateWords::weekday).orElse(""),
                dateReasons.limit(participation),
                before(participation).stream().map(PlanViews::line).toList(),
                rules.cite(participation, "9.22"),
                rules.cite(participation, "9.27"));
    }

    private static String line(Plan plan) {
        Plan.Terms terms = plan.terms();
        String made = "%s: answer by %s, %s."
                .formatted(
                        DateWords.day(London.dateOf(plan.recordedAt())),
                        DateWords.weekday(plan.respondBy()),
                        terms.agreed() ? "agreed" : "set");
        return terms.reason().isBlank() ? made : made + " Reason: " + terms.reason();
    }
}
