package org.forthright.organisation.web;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forthright.kernel.time.London;
import org.forthright.organisation.people.Delegation;
import org.forthright.organisation.people.Delegations;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.Memberships;
import org.forthright.organisation.web.PeoplePage.Lent;
import org.forthright.organisation.web.PeoplePage.Person;
import org.forthright.platform.form.Option;
import org.forthright.platform.page.DateWords;
import org.forthright.platform.page.Label;
import org.forthright.platform.tenancy.Actor;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.platform.tenancy.Role;

/** Gathers the people and delegations of my organisation for its pages. */
@ApplicationScoped
class OrganisationInOneLook {

    private final CurrentActor current;
    private final Memberships memberships;
    private final Delegations delegations;
    private final Clock clock;

    @Inject
    OrganisationInOneLook(CurrentActor current, Memberships memberships, Delegations delegations, Clock clock) {
        this.current = current;
        this.memberships = memberships;
        this.delegations = delegations;
        this.clock = clock;
    }

    PeoplePage page() {
        Actor actor = current.actor();
        String address = address(actor) + "/delegations";
        Map<UUID, String> names = memberships.listAll().stream().collect(toMap(Membership::id, Membership::name));
        return new PeoplePage(
                actor.organisationName(),
                memberships.today().stream().map(OrganisationInOneLook::person).toList(),
                delegations.newestFirst().stream()
                        .map(delegation -> lent(delegation, names, address))
                        .toList(),
                address);
    }

    /** Nobody lends a function to themselves. */
    DelegationPage form() {
        Actor actor = current.actor();
        List<Option> colleagues = memberships.today().stream()
                .filter(member -> !actor.is(member.id()))
                .map(member -> Option.of(member.id().toString(), member.name() + " (" + roles(member) + ")"))
                .toList();
        return new DelegationPage(address(actor) + "/delegations", people(actor), colleagues);
    }

    static String address(Actor actor) {
        return "/" + actor.organisationCode() + "/organisation";
    }

    static String people(Actor actor) {
        return address(actor) + "/people";
    }

    private Lent lent(Delegation delegation, Map<UUID, String> names, String address) {
        LocalDate today = London.today(clock);
        return new Lent(
                delegation.function().title(),
                names.getOrDefault(delegation.givenTo(), ""),
                names.getOrDefault(delegation.givenBy(), ""),
                DateWords.day(delegation.fromOn()),
                DateWords.day(delegation.untilOn()),
                delegation.authority(),
                state(delegation, today),
                delegation.isOverOn(today) ? null : address + "/" + delegation.id() + "/revocation");
    }

    private static Label state(Delegation delegation, LocalDate today) {
        if (delegation.revokedAt().isPresent()) {
            return Label.of("Revoked", "grey");
        }
        if (delegation.isOverOn(today)) {
            return Label.of("Ended", "grey");
        }
        return delegation.isLiveOn(today) ? Label.of("In force", "green") : Label.of("Begins later", "blue");
    }

    private static Person person(Membership member) {
        return new Person(member.name(), member.email(), roles(member), DateWords.day(member.fromOn()));
    }

    private static String roles(Membership member) {
        return member.roles().stream().map(Role::title).collect(joining(", "));
    }
}
