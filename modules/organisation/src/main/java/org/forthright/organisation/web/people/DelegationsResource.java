package org.forthright.organisation.web.people;

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
import java.util.Optional;
import java.util.UUID;
import org.forthright.organisation.OrganisationAccess;
import org.forthright.organisation.step.GiveDelegation;
import org.forthright.organisation.step.RevokeDelegation;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.tenancy.InTenant;

/** A function is lent, and taken back. */
@Path("/{organisation}/organisation/delegations")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class DelegationsResource {

    private final OrganisationAccess access;
    private final PeoplePlace place;
    private final PeopleViews views;
    private final GiveDelegation giveDelegation;
    private final RevokeDelegation revokeDelegation;

    @Inject
    DelegationsResource(
            OrganisationAccess access,
            PeoplePlace place,
            PeopleViews views,
            GiveDelegation giveDelegation,
            RevokeDelegation revokeDelegation) {
        this.access = access;
        this.place = place;
        this.views = views;
        this.giveDelegation = giveDelegation;
        this.revokeDelegation = revokeDelegation;
    }

    @GET
    public TemplateInstance form() {
        access.requireAdminister();
        return Pages.delegation(views.delegating(), Answers.none().with("from", place.today()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response give(MultivaluedMap<String, String> form) {
        access.requireAdminister();
        Answers answers = Answers.of(form);
        Optional<GiveDelegation.Command> command = DelegationForm.read(answers, place.today());
        if (command.isEmpty()) {
            return AskAgain.with(Pages.delegation(views.delegating(), answers));
        }
        giveDelegation.give(command.get());
        return place.back();
    }

    @POST
    @Path("{delegation}/revocation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revoke(@PathParam("delegation") UUID delegation) {
        revokeDelegation.revoke(delegation);
        return place.back();
    }
}
