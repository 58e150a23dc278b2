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
import java.util.List;
import org.forthright.complaint.casefile.CaseDoor;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.casefile.ClosingGuard;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.participation.Participation;
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

    private final CaseFrames caseFrames;
    private final Rules rules;
    private final List<ClosingGuard> guards;
    private final CloseComplaint closeComplaint;
    private final CaseDoor caseDoor;

    @Inject
    ClosureResource(
            CaseFrames caseFrames,
            Rules rules,
            @All List<ClosingGuard> guards,
            CloseComplaint closeComplaint,
            CaseDoor caseDoor) {
        this.caseFrames = caseFrames;
        this.rules = rules;
        this.guards = guards;
        this.closeComplaint = closeComplaint;
        this.caseDoor = caseDoor;
    }

    @GET
    public TemplateInstance ask(@PathParam("reference") String reference) {
        Participation participation = caseDoor.openToWork(reference);
        return Pages.closure(
                caseFrames.of(participation, ""),
                rules.cite(participation, "11.3"),
                !participation.stage().isOpen(),
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
    public Response close(@PathParam("reference") String reference) {
        closeComplaint.close(reference);
        return caseDoor.toOverview(reference);
    }
}
