package org.forthright.organisation.web;

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
import java.util.Optional;
import java.util.UUID;
import org.forthright.kernel.time.London;
import org.forthright.organisation.OrganisationAccess;
import org.forthright.organisation.step.GiveDelegation;
import org.forthright.organisation.step.RevokeDelegation;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.platform.tenancy.InTenant;

/** What is set up here; who works here, with which roles, and who may act for whom. */
@Path("/{organisation}/organisation")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class OrganisationResource {

    private final OrganisationAccess access;
    private final SetUpLines setUp;
    private final OrganisationInOneLook organisation;
    private final GiveDelegation giveDelegation;
    private final RevokeDelegation revokeDelegation;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    OrganisationResource(
            OrganisationAccess access,
            SetUpLines setUp,
            OrganisationInOneLook organisation,
            GiveDelegation giveDelegation,
            RevokeDelegation revokeDelegation,
            CurrentActor current,
            Clock clock) {
        this.access = access;
        this.setUp = setUp;
        this.organisation = organisation;
        this.giveDelegation = giveDelegation;
        this.revokeDelegation = revokeDelegation;
        this.current = current;
        this.clock = clock;
    }

    @GET
    public TemplateInstance setUp() {
        access.requireAdminister();
        return Pages.setUp(setUp.page());
    }

    @GET
    @Path("people")
    public TemplateInstance people() {
        access.requireAdminister();
        return Pages.people(organisation.page());
    }

    @GET
    @Path("delegations")
    public TemplateInstance form() {
        access.requireAdminister();
        return Pages.delegation(organisation.form(), Answers.none().with("from", London.today(clock)));
    }

    @POST
    @Path("delegations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response give(MultivaluedMap<String, String> form) {
        access.requireAdminister();
        Answers answers = Answers.of(form);
        Optional<GiveDelegation.Command> command = DelegationForm.read(answers, London.today(clock));
        if (command.isEmpty()) {
            return AskAgain.with(Pages.delegation(organisation.form(), answers));
        }
        giveDelegation.give(command.get());
        return back();
    }

    @POST
    @Path("delegations/{delegation}/revocation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revoke(@PathParam("delegation") UUID delegation) {
        revokeDelegation.revoke(delegation);
        return back();
    }

    private Response back() {
        return Response.seeOther(URI.create(OrganisationInOneLook.people(current.actor())))
                .build();
    }
}
