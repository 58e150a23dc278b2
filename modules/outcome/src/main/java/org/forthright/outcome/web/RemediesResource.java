package org.forthright.outcome.web;

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
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.casefile.CaseDoor;
import org.forthright.complaint.clock.Clocks;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.kernel.time.London;
import org.forthright.outcome.OutcomeAccess;
import org.forthright.outcome.step.RecordRemedy;
import org.forthright.outcome.web.completion.ActionList;
import org.forthright.outcome.web.completion.Completions;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.tenancy.InTenant;

/** What was promised to the person, and whether it was done. */
@Path("/{organisation}/complaints/{reference}/remedies")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class RemediesResource {

    private final Participations participations;
    private final ComplaintAccess complaintAccess;
    private final OutcomeAccess access;
    private final Promises promises;
    private final RecordRemedy recordRemedy;
    private final Completions completions;
    private final Clocks clocks;
    private final Clock clock;
    private final CaseDoor caseDoor;

    @Inject
    RemediesResource(
            Participations participations,
            ComplaintAccess complaintAccess,
            OutcomeAccess access,
            Promises promises,
            RecordRemedy recordRemedy,
            Completions completions,
            Clocks clocks,
            Clock clock,
            CaseDoor caseDoor) {
        this.participations = participations;
        this.complaintAccess = complaintAccess;
        this.access = access;
        this.promises = promises;
        this.recordRemedy = recordRemedy;
        this.completions = completions;
        this.clocks = clocks;
        this.clock = clock;
        this.caseDoor = caseDoor;
    }

    @GET
    public TemplateInstance list(@PathParam("reference") String reference) {
        Participation participation = participations.require(reference);
        complaintAccess.requireSee(participation);
        return Pages.remedies(promises.remedies(participation), Answers.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response promise(@PathParam("reference") String reference, MultivaluedMap<String, String> form) {
        Participation participation = participations.require(reference);
        access.requirePromise(participation);
        Answers answers = Answers.of(form);
        Optional<RecordRemedy.Command> command = ActionForm.remedy(answers, clocks, London.today(clock));
        if (command.isEmpty()) {
            return AskAgain.with(Pages.remedies(promises.remedies(participation), answers));
        }
        recordRemedy.record(reference, command.get());
        return back(reference);
    }

    @GET
    @Path("{remedy}/completion")
    public TemplateInstance completion(@PathParam("reference") String reference, @PathParam("remedy") UUID remedy) {
        return completions.form(reference, ActionList.REMEDIES, remedy);
    }

    @POST
    @Path("{remedy}/completion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response complete(
            @PathParam("reference") String reference,
            @PathParam("remedy") UUID remedy,
            MultivaluedMap<String, String> form) {
        return completions.complete(reference, ActionList.REMEDIES, remedy, Answers.of(form));
    }

    private Response back(String reference) {
        return caseDoor.to(reference, ActionList.REMEDIES.path());
    }
}
