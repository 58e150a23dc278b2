package org.forthright.complaint.web.record;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.forthright.complaint.casefile.CaseDoor;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.web.overview.Moments;
import org.forthright.platform.tenancy.InTenant;

/** Everything that happened to a complaint and that my organisation may see, newest first. */
@Path("/{organisation}/complaints/{reference}/timeline")
@Authenticated
@Blocking
@InTenant
public class TimelineResource {

    private final CaseFrames caseFrames;
    private final Moments moments;
    private final CaseDoor caseDoor;

    @Inject
    TimelineResource(CaseFrames caseFrames, Moments moments, CaseDoor caseDoor) {
        this.caseFrames = caseFrames;
        this.moments = moments;
        this.caseDoor = caseDoor;
    }

    /**
     * The timeline.
     *
     * @param readings whether the readings of papers are listed too
     */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance timeline(
            @PathParam("reference") String reference, @QueryParam("readings") @DefaultValue("false") boolean readings) {
        Participation participation = caseDoor.open(reference);
        return Pages.timeline(
                caseFrames.of(participation, "timeline"), moments.all(participation.complaintId(), readings), readings);
    }
}
