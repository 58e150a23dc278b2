package org.forthright.procedure.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.forthright.platform.tenancy.InTenant;
import org.forthright.procedure.reading.PublishedProcedures;

/** The procedure as everyone may read it: the version in force, and each that was or will be (SI 2009/309 reg. 16). */
@Path("/{organisation}/procedure")
@PermitAll
@InTenant
@Produces(MediaType.TEXT_HTML)
public class ProcedureResource {

    private final PublishedProcedures published;

    @Inject
    ProcedureResource(PublishedProcedures published) {
        this.published = published;
    }

    @GET
    public TemplateInstance inForce() {
        return Pages.procedure(published.inForce());
    }

    @GET
    @Path("{number}")
    public TemplateInstance own(@PathParam("number") int number) {
        return Pages.procedure(published.own(number));
    }

    /** The model that the organisation went by before it had a version of its own. */
    @GET
    @Path("{model}/{number}")
    public TemplateInstance model(@PathParam("model") String model, @PathParam("number") int number) {
        return Pages.procedure(published.model(model, number));
    }
}
