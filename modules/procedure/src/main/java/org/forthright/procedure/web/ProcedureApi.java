package org.forthright.procedure.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.forthright.platform.tenancy.InTenant;
import org.forthright.procedure.reading.PublishedProcedure;
import org.forthright.procedure.reading.PublishedProcedures;

/** The same procedure for programs: everyone may read it, without signing in. */
@Path("/api/{organisation}/procedure")
@PermitAll
@Blocking
@InTenant
@Produces(MediaType.APPLICATION_JSON)
public class ProcedureApi {

    private final PublishedProcedures published;
    private final ProcedureViews views;

    @Inject
    ProcedureApi(PublishedProcedures published, ProcedureViews views) {
        this.published = published;
        this.views = views;
    }

    /** The version in force today. */
    @GET
    public ProcedureBody inForce() {
        return body(published.inForce());
    }

    /** One of the organisation's own, whether past, in force or to come. */
    @GET
    @Path("{number}")
    public ProcedureBody own(@PathParam("number") int number) {
        return body(published.own(number));
    }

    /** The model that it went by before. */
    @GET
    @Path("{model}/{number}")
    public ProcedureBody model(@PathParam("model") String model, @PathParam("number") int number) {
        return body(published.model(model, number));
    }

    private ProcedureBody body(PublishedProcedure text) {
        return ProcedureBody.of(text, views.period(text.procedure()));
    }
}
