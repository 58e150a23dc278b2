package org.forthright.procedure.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.platform.tenancy.InTenant;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.easyread.EasyRead;
import org.forthright.procedure.easyread.EasyReads;
import org.forthright.procedure.reading.PrintedProcedures;
import org.forthright.procedure.reading.PublishedProcedure;
import org.forthright.procedure.reading.PublishedProcedures;

/** The procedure as everyone may read it: the version in force, and each that was or will be (SI 2009/309 reg. 16). */
@Path("/{organisation}/procedure")
@PermitAll
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class ProcedureResource {

    private final PublishedProcedures published;
    private final PrintedProcedures printed;
    private final EasyReads easyReads;
    private final ProcedureViews views;
    private final CurrentActor current;

    @Inject
    ProcedureResource(
            PublishedProcedures published,
            PrintedProcedures printed,
            EasyReads easyReads,
            ProcedureViews views,
            CurrentActor current) {
        this.published = published;
        this.printed = printed;
        this.easyReads = easyReads;
        this.views = views;
        this.current = current;
    }

    @GET
    public TemplateInstance inForce() {
        return Pages.procedure(views.page(published.inForce()));
    }

    @GET
    @Path("{number}")
    public TemplateInstance own(@PathParam("number") int number) {
        return Pages.procedure(views.page(published.own(number)));
    }

    @GET
    @Path("{number}/document")
    @Produces(EasyReads.PDF)
    public Response document(@PathParam("number") int number) {
        return document(published.own(number));
    }

    @GET
    @Path("{number}/easy-read")
    @Produces(EasyReads.PDF)
    public Response easyRead(@PathParam("number") int number) {
        Procedure own = published.own(number).procedure();
        byte[] pdf = easyReads.find(own.version()).map(EasyRead::bytes).orElseThrow(NotFoundException::new);
        return saved(pdf, "easy-read-%s-%d.pdf".formatted(own.code(), own.version()));
    }

    /** The model that the organisation went by before it had a version of its own. */
    @GET
    @Path("{model}/{number}")
    public TemplateInstance model(@PathParam("model") String model, @PathParam("number") int number) {
        return Pages.procedure(views.page(published.model(model, number)));
    }

    @GET
    @Path("{model}/{number}/document")
    @Produces(EasyReads.PDF)
    public Response modelDocument(@PathParam("model") String model, @PathParam("number") int number) {
        return document(published.model(model, number));
    }

    private Response document(PublishedProcedure text) {
        Procedure procedure = text.procedure();
        return saved(
                printed.pdf(
                        text,
                        current.actor().organisationName(),
                        procedure.title(current.actor().organisationCode())),
                "procedure-%s-%d.pdf".formatted(procedure.code(), procedure.version()));
    }

    /** Files are saved and never opened in the browser. */
    private static Response saved(byte[] pdf, String name) {
        return Response.ok(pdf)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
