package org.forthright.investigation.web;

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
import org.forthright.complaint.casefile.CaseDoor;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.point.Finding;
import org.forthright.complaint.point.Point;
import org.forthright.complaint.point.Points;
import org.forthright.investigation.step.RecordFinding;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.tenancy.InTenant;

/** What was found on one point. */
@Path("/{organisation}/complaints/{reference}/points/{number}/finding")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class FindingResource {

    private final ComplaintAccess access;
    private final Points points;
    private final RecordFinding recordFinding;
    private final FindingPages pages;
    private final CaseDoor caseDoor;

    @Inject
    FindingResource(
            ComplaintAccess access, Points points, RecordFinding recordFinding, FindingPages pages, CaseDoor caseDoor) {
        this.access = access;
        this.points = points;
        this.recordFinding = recordFinding;
        this.pages = pages;
        this.caseDoor = caseDoor;
    }

    @GET
    public TemplateInstance finding(@PathParam("reference") String reference, @PathParam("number") int number) {
        Participation participation = mine(reference);
        Point point = points.require(participation.complaintId(), number);
        return Pages.finding(pages.of(participation, point), pages.answers(point));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(
            @PathParam("reference") String reference,
            @PathParam("number") int number,
            MultivaluedMap<String, String> form) {
        Participation participation = mine(reference);
        access.requireWorkOn(participation);
        Answers answers = Answers.of(form);
        Finding.Words words = FindingForm.words(answers);
        if (answers.hasProblems()) {
            Point point = points.require(participation.complaintId(), number);
            return AskAgain.with(Pages.finding(pages.of(participation, point), answers));
        }
        recordFinding.record(reference, number, words, FindingForm.version(answers));
        return Response.seeOther(URI.create(pages.next(participation))).build();
    }

    private Participation mine(String reference) {
        return caseDoor.open(reference);
    }
}
