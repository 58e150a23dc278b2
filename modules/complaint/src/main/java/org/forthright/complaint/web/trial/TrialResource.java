package org.forthright.complaint.web.trial;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.forthright.platform.tenancy.InTenant;
import org.forthright.procedure.version.ProcedureAccess;
import org.forthright.procedure.version.ProcedureVersion;
import org.forthright.procedure.version.ProcedureVersions;

/** A version that is being written, tried on the complaints of the last three months before anybody approves it. */
@Path("/{organisation}/organisation/procedure/{number}/trial")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class TrialResource {

    private final ProcedureAccess access;
    private final ProcedureVersions versions;
    private final TrialEntry entry;
    private final TrialViews views;

    @Inject
    TrialResource(ProcedureAccess access, ProcedureVersions versions, TrialEntry entry, TrialViews views) {
        this.access = access;
        this.versions = versions;
        this.entry = entry;
        this.views = views;
    }

    @GET
    public TemplateInstance trial(@PathParam("number") int number) {
        access.requireWrite();
        ProcedureVersion version = versions.requireMine(number);
        if (!entry.isShownFor(version)) {
            throw new NotFoundException();
        }
        return Pages.trial(views.page(version));
    }
}
