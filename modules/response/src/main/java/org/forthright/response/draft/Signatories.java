package org.forthright.response.draft;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.forthright.complaint.correspondence.Facts;
import org.forthright.kernel.time.London;
import org.forthright.organisation.people.DelegatedFunction;
import org.forthright.organisation.people.Delegation;
import org.forthright.organisation.people.Delegations;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.Memberships;
import org.forthright.platform.tenancy.Actor;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.platform.tenancy.Role;

/** Who signs, in which office, and on whose behalf by which authority. */
@ApplicationScoped
public class Signatories {

    private final CurrentActor current;
    private final Delegations delegations;
    private final Memberships memberships;
    private final Clock clock;

    @Inject
    Signatories(CurrentActor current, Delegations delegations, Memberships memberships, Clock clock) {
        this.current = current;
        this.delegations = delegations;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** The current actor, who may sign. */
    public Signatory me() {
        Actor actor = current.actor();
        String today = Facts.date(London.today(clock));
        return actor.holds(Role.RESPONSIBLE_PERSON)
                ? new Signatory(actor.personName(), Role.RESPONSIBLE_PERSON.title(), "", today)
                : new Signatory(actor.personName(), titles(actor), onBehalfOf(actor), today);
    }

    /** Who will sign, as far as it is known before. */
    public String responsiblePerson() {
        return appointed().orElse(Role.RESPONSIBLE_PERSON.title());
    }

    private Optional<String> appointed() {
        return memberships.holding(Role.RESPONSIBLE_PERSON).stream()
                .map(Membership::name)
                .findFirst();
    }

    /** Whoever holds the office on the day, not whoever wrote the delegation down: an administrator may have. */
    private String onBehalfOf(Actor actor) {
        return appointed().orElseGet(() -> giver(actor));
    }

    private String giver(Actor actor) {
        return delegations
                .of(actor.person(), DelegatedFunction.SIGN_RESPONSE, London.today(clock))
                .map(Delegation::givenBy)
                .map(memberships::require)
                .map(Membership::name)
                .orElseThrow();
    }

    private static String titles(Actor actor) {
        return actor.roles().stream().sorted().map(Role::title).collect(joining(", "));
    }
}
