package org.forthright.complaint.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.forthright.complaint.casefile.CaseDoor;
import org.forthright.complaint.clock.Clocks;
import org.forthright.complaint.clock.DueDates;
import org.forthright.complaint.clock.Plan;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.step.AgreePlan;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.tenancy.InTenant;

/** Agreeing the plan and the date with the person, and changing them with a reason. */
@Path("/{organisation}/complaints/{reference}/plan")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@Blocking
@InTenant
public class PlanResource {

    private final CaseDoor caseDoor;
    private final PlanViews views;
    private final DueDates dueDates;
    private final Clocks clocks;
    private final AgreePlan agreePlan;

    @Inject
    PlanResource(CaseDoor caseDoor, PlanViews views, DueDates dueDates, Clocks clocks, AgreePlan agreePlan) {
        this.caseDoor = caseDoor;
        this.views = views;
        this.dueDates = dueDates;
        this.clocks = clocks;
        this.agreePlan = agreePlan;
    }

    @GET
    public TemplateInstance form(@PathParam("reference") String reference) {
        Participation participation = caseDoor.openToWork(reference);
        String known = Integer.toString(views.before(participation).size());
        return Pages.plan(views.page(participation, known), views.prefilled(participation));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response agree(@PathParam("reference") String reference, MultivaluedMap<String, String> form) {
        Participation participation = caseDoor.openToWork(reference);
        Answers answers = Answers.of(form);
        List<Plan> before = views.before(participation);
        PlanForm typed =
                PlanForm.read(answers, clocks.promiseLimits(dueDates.today(), participation), !before.isEmpty());
        if (typed.terms().isEmpty()) {
            return AskAgain.with(Pages.plan(views.page(participation, answers.value("version")), answers));
        }
        agreePlan.agree(reference, typed.terms().get(), seen(answers));
        return caseDoor.toOverview(participation);
    }

    private static int seen(Answers answers) {
        return answers.wholeNumber("version", 0, Integer.MAX_VALUE, "").orElse(-1);
    }
}
