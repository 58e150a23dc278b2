package org.forthright.organisation.web.absence;

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
import java.util.Optional;
import java.util.UUID;
import org.forthright.organisation.OrganisationAccess;
import org.forthright.organisation.step.people.CoverAbsence;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.tenancy.InTenant;

/** Who is away and who sees to their work. */
@Path("/{organisation}/organisation/absences")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class AbsencesResource {

    private final OrganisationAccess access;
    private final AbsenceViews views;
    private final CoverAbsence coverAbsence;

    @Inject
    AbsencesResource(OrganisationAccess access, AbsenceViews views, CoverAbsence coverAbsence) {
        this.access = access;
        this.views = views;
        this.coverAbsence = coverAbsence;
    }

    @GET
    public TemplateInstance absences() {
        access.requireAdminister();
        return Pages.absences(views.all());
    }

    @GET
    @Path("new")
    public TemplateInstance form() {
        access.requireAdminister();
        return Pages.absence(views.noting(), Answers.none().with("from", views.today()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response note(MultivaluedMap<String, String> form) {
        access.requireAdminister();
        Answers answers = Answers.of(form);
        AbsencePage page = views.noting();
        Optional<CoverAbsence.Command> command = AbsenceForm.read(answers, page, views.today());
        if (command.isEmpty()) {
            return AskAgain.with(Pages.absence(page, answers));
        }
        coverAbsence.note(command.get());
        return back();
    }

    @POST
    @Path("{absence}/ending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("absence") UUID absence) {
        coverAbsence.end(absence);
        return back();
    }

    private Response back() {
        return Response.seeOther(URI.create(views.address())).build();
    }
}
