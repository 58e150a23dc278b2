package org.forthright.organisation.web.people;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.forthright.organisation.OrganisationAccess;
import org.forthright.organisation.signin.SignIn;
import org.forthright.organisation.step.people.AddPerson;
import org.forthright.organisation.step.people.MendSignIn;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.tenancy.InTenant;

/** Who works here; somebody new; and what the sign-in service says otherwise, put right. */
@Path("/{organisation}/organisation/people")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class PeopleResource {

    private final OrganisationAccess access;
    private final PeoplePlace place;
    private final PeopleViews people;
    private final PersonViews views;
    private final SignIn signIn;
    private final AddPerson addPerson;
    private final MendSignIn mendSignIn;

    @Inject
    PeopleResource(
            OrganisationAccess access,
            PeoplePlace place,
            PeopleViews people,
            PersonViews views,
            SignIn signIn,
            AddPerson addPerson,
            MendSignIn mendSignIn) {
        this.access = access;
        this.place = place;
        this.people = people;
        this.views = views;
        this.signIn = signIn;
        this.addPerson = addPerson;
        this.mendSignIn = mendSignIn;
    }

    @GET
    public TemplateInstance people() {
        access.requireAdminister();
        return Pages.people(people.page());
    }

    @GET
    @Path("new")
    public TemplateInstance form() {
        access.requireAdminister();
        return Pages.person(views.adding(), Answers.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> form) {
        access.requireAdminister();
        Answers answers = Answers.of(form);
        Optional<AddPerson.Command> command = PersonForm.read(answers, signIn.isManaged());
        if (command.isEmpty()) {
            return AskAgain.with(Pages.person(views.adding(), answers));
        }
        addPerson.add(command.get());
        return place.back();
    }

    @POST
    @Path("sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response putRight(MultivaluedMap<String, String> form) {
        access.requireAdminister();
        mendSignIn.mend(Answers.of(form).value("subject"));
        return place.back();
    }
}
