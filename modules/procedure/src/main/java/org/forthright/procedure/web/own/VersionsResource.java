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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.tenancy.InTenant;
import org.forthright.procedure.step.publishing.StartVersion;
import org.forthright.procedure.version.ProcedureAccess;
import org.forthright.procedure.version.ProcedureVersion;

/** The versions of the organisation's procedure; here a new one begins. */
@Path("/{organisation}/organisation/procedure")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class VersionsResource {

    private final ProcedureAccess access;
    private final VersionViews views;
    private final StartVersion startVersion;

    @Inject
    VersionsResource(ProcedureAccess access, VersionViews views, StartVersion startVersion) {
        this.access = access;
        this.views = views;
        this.startVersion = startVersion;
    }

    @GET
    public TemplateInstance versions() {
        access.requireWrite();
        return Pages.versions(views.page(), Answers.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start(@PathParam("organisation") String organisation, MultivaluedMap<String, String> form) {
        access.requireWrite();
        Answers answers = Answers.of(form);
        String from = answers.required("from", "Choose what the new version begins from");
        if (answers.hasProblems()) {
            return AskAgain.with(Pages.versions(views.page(), answers));
        }
        ProcedureVersion version = startVersion.start(from);
        return Response.seeOther(URI.create(VersionViews.base(organisation) + "/" + version.number()))
                .build();
    }
}
