package org.forthright.complaint.web.sharing;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.complaint.casefile.CaseDoor;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.step.sharing.ForwardComplaint;
import org.forthright.complaint.web.sharing.page.PreviewPage;
import org.forthright.kernel.law.Citation;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.tenancy.InTenant;
import org.jspecify.annotations.Nullable;

/**
 * Forwards a complaint: choose, look at what the provider will see, forward. The choices travel in the address, which
 * browsers and proxies keep; the personal word is typed last, beside the button, and travels in the form alone.
 */
@Path("/{organisation}/complaints/{reference}/forwarding")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class ForwardingResource {

    private final Home home;
    private final ForwardingViews views;
    private final ForwardComplaint forwardComplaint;
    private final CaseDoor caseDoor;

    @Inject
    ForwardingResource(Home home, ForwardingViews views, ForwardComplaint forwardComplaint, CaseDoor caseDoor) {
        this.home = home;
        this.views = views;
        this.forwardComplaint = forwardComplaint;
        this.caseDoor = caseDoor;
    }

    @GET
    public TemplateInstance choose(@PathParam("reference") String reference, @Context UriInfo address) {
        Participation participation = home.workedOn(reference);
        Answers chosen = Answers.of(address.getQueryParameters());
        return Pages.forwarding(
                views.choosing(participation, null), Choice.isMissing(chosen) ? views.fresh(participation) : chosen);
    }

    @GET
    @Path("preview")
    public Response preview(@PathParam("reference") String reference, @Context UriInfo address) {
        Participation participation = home.workedOn(reference);
        Answers chosen = Answers.of(address.getQueryParameters());
        Optional<Choice> choice = Choice.in(chosen, views.offer(participation));
        Optional<ComplaintRefusal> lacking = choice.flatMap(made -> views.lacking(participation, made.provider()));
        lacking.ifPresent(refusal -> chosen.problem(Choice.PROVIDER, refusal.sentence()));
        if (choice.isEmpty() || chosen.hasProblems()) {
            return chooseAgain(
                    participation,
                    chosen,
                    lacking.map(ComplaintRefusal::citation).orElse(null));
        }
        return Response.ok(Pages.forwardingPreview(preview(participation, choice.get()), Answers.none()))
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response forward(
            @PathParam("reference") String reference, @Context UriInfo address, MultivaluedMap<String, String> form) {
        Participation participation = home.workedOn(reference);
        Answers chosen = Answers.of(address.getQueryParameters());
        Optional<Choice> choice = Choice.in(chosen, views.offer(participation));
        if (choice.isEmpty()) {
            return chooseAgain(participation, chosen, null);
        }
        Answers answers = Answers.of(form);
        PreviewPage page = preview(participation, choice.get());
        String words = answers.optional("words", ForwardComplaint.Command.WORDS).orElse("");
        if (!page.seen().equals(answers.value("version"))) {
            answers.problem("", "What the provider will see has changed since you looked. Read it again, then forward");
        }
        if (answers.hasProblems()) {
            return AskAgain.with(Pages.forwardingPreview(page, answers));
        }
        forwardComplaint.forward(reference, choice.get().with(words));
        return caseDoor.toOverview(reference);
    }

    private PreviewPage preview(Participation participation, Choice choice) {
        return views.preview(
                participation, choice, forwardComplaint.preview(participation.reference(), choice.with("")));
    }

    /** Where consent is missing the choices stay on the page, with the rule and the way to the question beside them. */
    private Response chooseAgain(Participation participation, Answers chosen, @Nullable Citation refused) {
        return AskAgain.with(Pages.forwarding(views.choosing(participation, refused), chosen));
    }
}
