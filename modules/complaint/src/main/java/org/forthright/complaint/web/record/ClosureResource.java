package org.forthright.complaint.web.record;

import io.quarkus.arc.All;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.casefile.ClosingGuard;
import org.forthright.complaint.casefile.Rules;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.step.CloseComplaint;
import org.forthright.platform.form.Answers;
import org.forthright.platform.tenancy.InTenant;

/** Closes a complaint; asked once more, because a closed complaint leaves the work list. */
@Path("/{organisation}/complaints/{reference}/closure")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class ClosureResource {

    private final Participations participations;
    private final ComplaintAccess access;
    private final CaseFrames caseFrames;
    private final Rules rules;
    private final List<ClosingGuard> guards;
    private final CloseComplaint closeComplaint;

    @Inject
    ClosureResource(
            Participations participations,
            ComplaintAccess access,
            CaseFrames caseFrames,
            Rules rules,
            @All List<ClosingGuard> guards,
            CloseComplaint closeComplaint) {
        this.participations = participations;
        this.access = access;
        this.caseFrames = caseFrames;
        this.rules = rules;
        this.guards = guards;
        this.closeComplaint = closeComplaint;
    }

    @GET
    public TemplateInstance ask(@PathParam("reference") String reference) {
        Participation participation = participations.require(reference);
        access.requireWorkOn(participation);
        return Pages.closure(
                caseFrames.of(participation, ""),
                rules.cite(participation, "11.3"),
                !participation.isOpen(),
                guards.stream()
                        .flatMap(guard -> guard.first(participation).stream())
                        .toList(),
                guards.stream()
                        .flatMap(guard -> guard.doubts(participation).stream())
                        .toList(),
                Answers.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(@PathParam("organisation") String organisation, @PathParam("reference") String reference) {
        closeComplaint.close(reference);
        return Response.seeOther(URI.create("/" + organisation + "/complaints/" + reference))
                .build();
    }
}
