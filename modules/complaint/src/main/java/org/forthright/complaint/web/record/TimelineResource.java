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
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.web.overview.Moments;
import org.forthright.platform.tenancy.InTenant;

/** Everything that happened to a complaint and that my organisation may see, newest first. */
@Path("/{organisation}/complaints/{reference}/timeline")
@Authenticated
@Blocking
@InTenant
public class TimelineResource {

    private final Participations participations;
    private final ComplaintAccess access;
    private final CaseFrames caseFrames;
    private final Moments moments;

    @Inject
    TimelineResource(Participations participations, ComplaintAccess access, CaseFrames caseFrames, Moments moments) {
        this.participations = participations;
        this.access = access;
        this.caseFrames = caseFrames;
        this.moments = moments;
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
        Participation participation = participations.require(reference);
        access.requireSee(participation);
        return Pages.timeline(
                caseFrames.of(participation, "timeline"), moments.all(participation.complaintId(), readings), readings);
    }
}
