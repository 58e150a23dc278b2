package org.forthright.oversight.web.procedure;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.forthright.oversight.OversightAccess;
import org.forthright.platform.tenancy.InTenant;

/** Each provider's published procedure, held against the law and the model; never what it is still writing. */
@Path("/{organisation}/monitoring/procedures")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class ProviderProceduresResource {

    private final OversightAccess access;
    private final ProviderProcedures procedures;

    @Inject
    ProviderProceduresResource(OversightAccess access, ProviderProcedures procedures) {
        this.access = access;
        this.procedures = procedures;
    }

    @GET
    public TemplateInstance table() {
        access.requireWatch();
        return Pages.table(procedures.table());
    }

    @GET
    @Path("{provider}")
    public TemplateInstance details(@PathParam("provider") String provider) {
        access.requireWatch();
        return Pages.details(procedures.details(provider));
    }
}
