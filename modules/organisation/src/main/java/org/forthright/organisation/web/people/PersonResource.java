package org.forthright.organisation.web.people;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthright.organisation.OrganisationAccess;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.Memberships;
import org.forthright.organisation.people.PeopleRefusal;
import org.forthright.organisation.step.people.ChangeRoles;
import org.forthright.organisation.step.people.MendSignIn;
import org.forthright.organisation.step.people.TakeOut;
import org.forthright.organisation.web.people.page.LeavingPage;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.form.Option;
import org.forthright.platform.tenancy.InTenant;
import org.forthright.platform.tenancy.Role;

/** One person: other roles, the invitation once more, and leaving. */
@Path("/{organisation}/organisation/people/{person:[0-9a-f]+-[0-9a-f-]+}")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class PersonResource {

    private final OrganisationAccess access;
    private final PeoplePlace place;
    private final Memberships memberships;
    private final PersonViews views;
    private final ChangeRoles changeRoles;
    private final MendSignIn mendSignIn;
    private final TakeOut takeOut;

    @Inject
    PersonResource(
            OrganisationAccess access,
            PeoplePlace place,
            Memberships memberships,
            PersonViews views,
            ChangeRoles changeRoles,
            MendSignIn mendSignIn,
            TakeOut takeOut) {
        this.access = access;
        this.place = place;
        this.memberships = memberships;
        this.views = views;
        this.changeRoles = changeRoles;
        this.mendSignIn = mendSignIn;
        this.takeOut = takeOut;
    }

    @GET
    @Path("roles")
    public TemplateInstance rolesForm(@PathParam("person") UUID id) {
        Membership member = open(id);
        return Pages.roles(views.roles(member, String.valueOf(member.version())), PersonViews.held(member));
    }

    @POST
    @Path("roles")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changeRoles(@PathParam("person") UUID id, MultivaluedMap<String, String> form) {
        open(id);
        Answers answers = Answers.of(form);
        changeRoles.change(id, answers.choices("roles", Role.class), PeoplePlace.version(answers));
        return place.back();
    }

    @POST
    @Path("invitation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(@PathParam("person") UUID id) {
        open(id);
        mendSignIn.inviteAgain(id);
        return place.back();
    }

    @GET
    @Path("leaving")
    public TemplateInstance leavingForm(@PathParam("person") UUID id) {
        Membership member = open(id);
        LeavingPage page = views.leaving(member, String.valueOf(member.version()));
        return Pages.leaving(page, Answers.none().with("last", place.today()));
    }

    @POST
    @Path("leaving")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeOut(@PathParam("person") UUID id, MultivaluedMap<String, String> form) {
        Membership member = open(id);
        Answers answers = Answers.of(form);
        LeavingPage page = views.leaving(member, answers.value("version"));
        Optional<LocalDate> lastDay = answers.date("last", "Enter the last day");
        lastDay.filter(day -> day.isBefore(place.today()))
                .ifPresent(day -> answers.problem("last", PeopleRefusal.LAST_DAY_IN_THE_PAST.sentence()));
        Optional<UUID> successor = page.inHand().isEmpty() ? Optional.empty() : successor(answers, page);
        if (answers.hasProblems()) {
            return AskAgain.with(Pages.leaving(page, answers));
        }
        takeOut.takeOut(
                id, new TakeOut.Command(lastDay.orElseThrow(), successor.orElse(null), PeoplePlace.version(answers)));
        return place.back();
    }

    private static Optional<UUID> successor(Answers answers, LeavingPage page) {
        List<String> colleagues = page.colleagues().stream().map(Option::value).toList();
        return answers.oneOf("successor", colleagues, "Choose who takes over").map(UUID::fromString);
    }

    private Membership open(UUID id) {
        access.requireAdminister();
        return memberships
                .findByIdOptional(id)
                .filter(member -> member.isHereFrom(place.today()))
                .orElseThrow(NotFoundException::new);
    }
}
