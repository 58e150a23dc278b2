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
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.forthright.kernel.time.London;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.tenancy.InTenant;
import org.forthright.procedure.content.Revision;
import org.forthright.procedure.setting.Setting;
import org.forthright.procedure.step.ChangeSettings;
import org.forthright.procedure.version.ProcedureAccess;
import org.forthright.procedure.version.ProcedureVersion;
import org.forthright.procedure.version.ProcedureVersions;

/** What a draft promises, setting by setting. */
@Path("/{organisation}/organisation/procedure/{number}/settings")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class SettingsResource {

    private final ProcedureAccess access;
    private final ProcedureVersions versions;
    private final SettingsViews views;
    private final ChangeSettings changeSettings;
    private final Clock clock;

    @Inject
    SettingsResource(
            ProcedureAccess access,
            ProcedureVersions versions,
            SettingsViews views,
            ChangeSettings changeSettings,
            Clock clock) {
        this.access = access;
        this.versions = versions;
        this.views = views;
        this.changeSettings = changeSettings;
        this.clock = clock;
    }

    @GET
    public TemplateInstance settings(@PathParam("number") int number) {
        access.requireWrite();
        ProcedureVersion version = versions.requireMine(number);
        String known = Revision.of(version.content().settings());
        return Pages.settings(views.page(version, known), views.prefilled(version));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("organisation") String organisation,
            @PathParam("number") int number,
            MultivaluedMap<String, String> form) {
        access.requireWrite();
        ProcedureVersion version = versions.requireMine(number);
        Answers answers = Answers.of(form);
        String read = answers.value("version");
        Optional<Map<Setting, String>> values =
                SettingsForm.read(answers, views.settings(version), London.today(clock));
        if (values.isEmpty()) {
            return AskAgain.with(Pages.settings(views.page(version, read), answers));
        }
        changeSettings.change(number, read, values.get());
        return Response.seeOther(URI.create(VersionViews.base(organisation) + "/" + number))
                .build();
    }
}
