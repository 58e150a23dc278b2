package org.forthright.procedure.web.own;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.forthright.platform.tenancy.InTenant;
import org.forthright.procedure.step.publishing.WithdrawVersion;
import org.forthright.procedure.version.ProcedureAccess;
import org.forthright.procedure.version.ProcedureVersions;

/** One version: all its paragraphs and places, and the way to give it up. */
@Path("/{organisation}/organisation/procedure/{number}")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class DraftResource {

    private final ProcedureAccess access;
    private final ProcedureVersions versions;
    private final DraftViews views;
    private final VersionViews heads;
    private final WithdrawVersion withdrawVersion;

    @Inject
    DraftResource(
            ProcedureAccess access,
            ProcedureVersions versions,
            DraftViews views,
            VersionViews heads,
            WithdrawVersion withdrawVersion) {
        this.access = access;
        this.versions = versions;
        this.views = views;
        this.heads = heads;
        this.withdrawVersion = withdrawVersion;
    }

    @GET
    public TemplateInstance draft(@PathParam("number") int number) {
        access.requireWrite();
        return Pages.draft(views.page(versions.requireMine(number)));
    }

    @GET
    @Path("withdrawal")
    public TemplateInstance withdrawal(@PathParam("number") int number) {
        access.requireWrite();
        return Pages.withdrawal(heads.head(versions.requireMine(number)));
    }

    @POST
    @Path("withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("organisation") String organisation, @PathParam("number") int number) {
        withdrawVersion.withdraw(number);
        return Response.seeOther(URI.create(VersionViews.base(organisation))).build();
    }
}
