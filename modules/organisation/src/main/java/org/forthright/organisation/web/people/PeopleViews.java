package org.forthright.organisation.web.people;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forthright.organisation.people.Delegation;
import org.forthright.organisation.people.Delegations;
import org.forthright.organisation.people.GivenRoles;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.Memberships;
import org.forthright.organisation.people.signin.Comparison;
import org.forthright.organisation.people.signin.Comparisons;
import org.forthright.organisation.people.signin.Difference;
import org.forthright.organisation.web.people.page.DelegationPage;
import org.forthright.organisation.web.people.page.Lent;
import org.forthright.organisation.web.people.page.PeoplePage;
import org.forthright.organisation.web.people.page.PeoplePage.Person;
import org.forthright.organisation.web.people.page.SignInPane;
import org.forthright.platform.page.DateWords;
import org.forthright.platform.page.Label;
import org.forthright.platform.tenancy.CurrentActor;

/** Gathers people, offices, delegations and what the sign-in service says otherwise, for one page. */
@ApplicationScoped
class PeopleViews {

    private final CurrentActor current;
    private final PeoplePlace place;
    private final Memberships memberships;
    private final Delegations delegations;
    private final Comparisons comparisons;
    private final AppointmentViews offices;

    @Inject
    PeopleViews(
            CurrentActor current,
            PeoplePlace place,
            Memberships memberships,
            Delegations delegations,
            Comparisons comparisons,
            AppointmentViews offices) {
        this.current = current;
        this.place = place;
        this.memberships = memberships;
        this.delegations = delegations;
        this.comparisons = comparisons;
        this.offices = offices;
    }

    PeoplePage page() {
        LocalDate today = place.today();
        List<Membership> all = memberships.list("order by name");
        Map<UUID, String> names = all.stream().collect(toMap(Membership::id, Membership::name));
        return new PeoplePage(
                current.actor().organisationName(),
                offices.panes(names),
                delegations.newestFirst().stream()
                        .map(delegation -> lent(delegation, names, today))
                        .toList(),
                signIn(comparisons.now()),
                all.stream()
                        .filter(member -> member.isHereFrom(today))
                        .map(member -> person(member, today))
                        .toList(),
                place.people() + "/new",
                place.organisation() + "/delegations");
    }

    /** Nobody lends a function to themselves. */
    DelegationPage delegating() {
        return new DelegationPage(
                place.organisation() + "/delegations",
                place.people(),
                place.colleaguesOf(current.actor().person()));
    }

    private Person person(Membership member, LocalDate today) {
        return new Person(
                member.name(),
                member.email(),
                place.roles(member),
                DateWords.day(member.fromOn()),
                note(member, today),
                place.person(member.id()) + "/roles",
                place.person(member.id()) + "/leaving");
    }

    private static String note(Membership member, LocalDate today) {
        return member.untilOn()
                .map(day -> "Last day " + DateWords.day(day))
                .orElseGet(() -> member.fromOn().isAfter(today) ? "Begins later" : "");
    }

    private SignInPane signIn(Comparison comparison) {
        return new SignInPane(
                comparison.isManaged(),
                comparison.obstacle(),
                comparison.differences().stream().map(PeopleViews::row).toList(),
                place.people() + "/sign-in");
    }

    private static SignInPane.Row row(Difference difference) {
        return new SignInPane.Row(
                difference.subject(),
                difference.name(),
                GivenRoles.words(difference.here()),
                GivenRoles.words(difference.there()),
                !difference.isListed());
    }

    private Lent lent(Delegation delegation, Map<UUID, String> names, LocalDate today) {
        return new Lent(
                delegation.function().title(),
                names.getOrDefault(delegation.givenTo(), ""),
                names.getOrDefault(delegation.givenBy(), ""),
                DateWords.day(delegation.fromOn()),
                DateWords.day(delegation.untilOn()),
                delegation.authority(),
                state(delegation, today),
                delegation.isOverOn(today)
                        ? null
                        : place.organisation() + "/delegations/" + delegation.id() + "/revocation");
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
}
