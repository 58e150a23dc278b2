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
import org.forthright.outcome.action.NoLearning;
import org.forthright.outcome.step.RecordLearning;
import org.forthright.outcome.step.RecordNoLearning;
import org.forthright.outcome.web.completion.ActionList;
import org.forthright.outcome.web.completion.Completions;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.tenancy.InTenant;

/** What was learned from a complaint, or that nothing was and why. */
@Path("/{organisation}/complaints/{reference}/learning")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class LearningResource {

    private final Participations participations;
    private final ComplaintAccess complaintAccess;
    private final OutcomeAccess access;
    private final Promises promises;
    private final RecordLearning recordLearning;
    private final RecordNoLearning recordNoLearning;
    private final Completions completions;
    private final Clocks clocks;
    private final Clock clock;
    private final CaseDoor caseDoor;

    @Inject
    LearningResource(
            Participations participations,
            ComplaintAccess complaintAccess,
            OutcomeAccess access,
            Promises promises,
            RecordLearning recordLearning,
            RecordNoLearning recordNoLearning,
            Completions completions,
            Clocks clocks,
            Clock clock,
            CaseDoor caseDoor) {
        this.participations = participations;
        this.complaintAccess = complaintAccess;
        this.access = access;
        this.promises = promises;
        this.recordLearning = recordLearning;
        this.recordNoLearning = recordNoLearning;
        this.completions = completions;
        this.clocks = clocks;
        this.clock = clock;
        this.caseDoor = caseDoor;
    }

    @GET
    public TemplateInstance list(@PathParam("reference") String reference) {
        Participation participation = participations.require(reference);
        complaintAccess.requireSee(participation);
        return Pages.learning(promises.learning(participation), Answers.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response learn(@PathParam("reference") String reference, MultivaluedMap<String, String> form) {
        Participation participation = participations.require(reference);
        access.requireLearn(participation);
        Answers answers = Answers.of(form);
        Optional<RecordLearning.Command> command = ActionForm.promise(answers, clocks, London.today(clock));
        if (command.isEmpty()) {
            return again(participation, answers);
        }
        recordLearning.record(reference, command.get());
        return back(reference);
    }

    @POST
    @Path("none")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response none(@PathParam("reference") String reference, MultivaluedMap<String, String> form) {
        Participation participation = participations.require(reference);
        access.requireLearn(participation);
        Answers answers = Answers.of(form);
        String reason = answers.required("reason", NoLearning.REASON, "Enter why nothing was to be learned");
        if (answers.hasProblems()) {
            return again(participation, answers);
        }
        recordNoLearning.record(reference, reason);
        return back(reference);
    }

    @GET
    @Path("{learning}/completion")
    public TemplateInstance completion(@PathParam("reference") String reference, @PathParam("learning") UUID learning) {
        return completions.form(reference, ActionList.LEARNING, learning);
    }

    @POST
    @Path("{learning}/completion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response complete(
            @PathParam("reference") String reference,
            @PathParam("learning") UUID learning,
            MultivaluedMap<String, String> form) {
        return completions.complete(reference, ActionList.LEARNING, learning, Answers.of(form));
    }

    private Response again(Participation participation, Answers answers) {
        return AskAgain.with(Pages.learning(promises.learning(participation), answers));
    }

    private Response back(String reference) {
        return caseDoor.to(reference, ActionList.LEARNING.path());
    }
}
