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
import org.forthright.complaint.casefile.CaseDoor;
import org.forthright.complaint.participation.Participation;
import org.forthright.platform.tenancy.InTenant;

/** The first page of a complaint; another organisation sees the same page with what was shown to it. */
@Path("/{organisation}/complaints/{reference}")
@Authenticated
@Blocking
@InTenant
public class OverviewResource {

    private final Overviews overviews;
    private final CaseDoor caseDoor;

    @Inject
    OverviewResource(Overviews overviews, CaseDoor caseDoor) {
        this.overviews = overviews;
        this.caseDoor = caseDoor;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance overview(@PathParam("reference") String reference) {
        Participation participation = caseDoor.open(reference);
        return Pages.overview(overviews.of(participation));
    }
}
