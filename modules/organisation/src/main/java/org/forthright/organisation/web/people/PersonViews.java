package org.forthright.organisation.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.forthright.organisation.people.Appointments;
import org.forthright.organisation.people.GivenRoles;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.Office;
import org.forthright.organisation.signin.SignIn;
import org.forthright.organisation.step.people.TakeOut;
import org.forthright.organisation.web.people.page.LeavingPage;
import org.forthright.organisation.web.people.page.PersonPage;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.Option;
import org.forthright.platform.tenancy.Role;

/** Lays out the forms about one person: new, other roles, leaving. */
@ApplicationScoped
class PersonViews {

    private final PeoplePlace place;
    private final GivenRoles givenRoles;
    private final Appointments appointments;
    private final SignIn signIn;
    private final TakeOut takeOut;

    @Inject
    PersonViews(PeoplePlace place, GivenRoles givenRoles, Appointments appointments, SignIn signIn, TakeOut takeOut) {
        this.place = place;
        this.givenRoles = givenRoles;
        this.appointments = appointments;
        this.signIn = signIn;
        this.takeOut = takeOut;
    }

    PersonPage adding() {
        return new PersonPage(place.people(), place.people(), "", options(), "", null, signIn.isManaged(), "");
    }

    PersonPage roles(Membership member, String version) {
        boolean known = signIn.isManaged() && member.issuer().equals(signIn.issuer());
        return new PersonPage(
                place.person(member.id()) + "/roles",
                place.people(),
                member.name(),
                options(),
                GivenRoles.words(offices(member)),
                known ? place.person(member.id()) + "/invitation" : null,
                signIn.isManaged(),
                version);
    }

    /** What the person holds now, as the form begins with it. */
    static Answers held(Membership member) {
        return Answers.none()
                .with("roles", member.roles().stream().map(Role::name).toArray(String[]::new));
    }

    LeavingPage leaving(Membership member, String version) {
        return new LeavingPage(
                place.person(member.id()) + "/leaving",
                place.people(),
                member.name(),
                takeOut.inHand(member),
                place.colleaguesOf(member.id()),
                signIn.isManaged(),
                version);
    }

    private List<Option> options() {
        return givenRoles.all().stream()
                .map(role -> Option.of(role.name(), role.title()))
                .toList();
    }

    private Set<Role> offices(Membership member) {
        return appointments.rolesFrom(member, place.today()).stream()
                .filter(role -> Office.of(role).isPresent())
                .collect(Collectors.toSet());
    }
}
