package org.forthright.complaint.web.details;

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
import java.net.URI;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.step.MoveToVersion;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.tenancy.InTenant;

/** By which version of our procedure a complaint is handled; here it is moved to today's, with a reason. */
@Path("/{organisation}/complaints/{reference}/procedure")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class ProcedureResource {

    private final Participations participations;
    private final ComplaintAccess access;
    private final CaseFrames caseFrames;
    private final ProcedureViews views;
    private final MoveToVersion moveToVersion;

    @Inject
    ProcedureResource(
            Participations participations,
            ComplaintAccess access,
            CaseFrames caseFrames,
            ProcedureViews views,
            MoveToVersion moveToVersion) {
        this.participations = participations;
        this.access = access;
        this.caseFrames = caseFrames;
        this.views = views;
        this.moveToVersion = moveToVersion;
    }

    @GET
    public TemplateInstance form(@PathParam("reference") String reference) {
        return Pages.procedure(views.page(open(reference)), Answers.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(@PathParam("reference") String reference, MultivaluedMap<String, String> form) {
        Participation participation = open(reference);
        Answers answers = Answers.of(form);
        String reason = answers.required("reason", "Write why it is moved");
        answers.maxLength("reason", MoveToVersion.LONGEST_REASON, "Shorten this to 500 characters or fewer");
        if (answers.hasProblems()) {
            return AskAgain.with(Pages.procedure(views.page(participation), answers));
        }
        moveToVersion.move(reference, answers.value("version"), reason);
        return Response.seeOther(URI.create(caseFrames.address(participation))).build();
    }

    private Participation open(String reference) {
        Participation participation = participations.require(reference);
        access.requireSee(participation);
        access.requireManage();
        return participation;
    }
}
