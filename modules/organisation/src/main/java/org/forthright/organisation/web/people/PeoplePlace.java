package org.forthright.organisation.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.forthright.kernel.time.London;
import org.forthright.organisation.people.Appointments;
import org.forthright.organisation.people.GivenRoles;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.Memberships;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.Option;
import org.forthright.platform.tenancy.CurrentActor;

/** The addresses around the people of my organisation, and the choice of a colleague. */
@ApplicationScoped
class PeoplePlace {

    private final CurrentActor current;
    private final Memberships memberships;
    private final Appointments appointments;
    private final Clock clock;

    @Inject
    PeoplePlace(CurrentActor current, Memberships memberships, Appointments appointments, Clock clock) {
        this.current = current;
        this.memberships = memberships;
        this.appointments = appointments;
        this.clock = clock;
    }

    LocalDate today() {
        return London.today(clock);
    }

    /** What an address of this organisation begins with. */
    String organisation() {
        return "/" + current.actor().organisationCode() + "/organisation";
    }

    String people() {
        return organisation() + "/people";
    }

    String person(UUID id) {
        return people() + "/" + id;
    }

    Response back() {
        return Response.seeOther(URI.create(people())).build();
    }

    /** Those who work here today and are meant, by name, with the roles that count. */
    List<Option> colleagues(Predicate<Membership> meant) {
        return memberships.today().stream()
                .filter(meant)
                .map(member -> Option.of(member.id().toString(), member.name() + " (" + roles(member) + ")"))
                .toList();
    }

    /** Everybody but this person. */
    List<Option> colleaguesOf(UUID person) {
        return colleagues(member -> !member.id().equals(person));
    }

    String roles(Membership member) {
        return GivenRoles.words(appointments.rolesOn(member, today()));
    }

    /** The version that a form was filled in from; one that nobody wrote fits none. */
    static int version(Answers answers) {
        return answers.wholeNumber("version", 0, Integer.MAX_VALUE, "").orElse(-1);
    }
}
