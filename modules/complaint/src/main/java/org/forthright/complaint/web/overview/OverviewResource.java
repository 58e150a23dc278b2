package org.forthright.complaint.web.overview;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.platform.tenancy.InTenant;

/** The first page of a complaint; another organisation sees the same page with what was shown to it. */
@Path("/{organisation}/complaints/{reference}")
@Authenticated
@Blocking
@InTenant
public class OverviewResource {

    private final Participations participations;
    private final ComplaintAccess access;
    private final Overviews overviews;

    @Inject
    OverviewResource(Participations participations, ComplaintAccess access, Overviews overviews) {
        this.participations = participations;
        this.access = access;
        this.overviews = overviews;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance overview(@PathParam("reference") String reference) {
        Participation participation = participations.require(reference);
        access.requireSee(participation);
        return Pages.overview(overviews.of(participation));
    }
}
