package org.forthright.organisation.door;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.forthright.kernel.time.London;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.Organisations;
import org.forthright.organisation.people.Appointments;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.Memberships;
import org.forthright.platform.tenancy.Actor;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.platform.tenancy.Role;
import org.hibernate.Session;

/**
 * Finds out who stands at an organisation's door. The token says who someone is and which roles they hold there; our
 * membership row must agree, and only roles that both know count; an office also needs its appointment. Both are looked at on every request.
 */
@ApplicationScoped
public class Doorkeeper {

    private final Session database;
    private final CurrentActor current;
    private final Organisations organisations;
    private final Memberships memberships;
    private final Appointments appointments;
    private final Clock clock;
    private final Map<String, UUID> ids = new ConcurrentHashMap<>();

    @Inject
    Doorkeeper(
            Session database,
            CurrentActor current,
            Organisations organisations,
            Memberships memberships,
            Appointments appointments,
            Clock clock) {
        this.database = database;
        this.current = current;
        this.organisations = organisations;
        this.memberships = memberships;
        this.appointments = appointments;
        this.clock = clock;
    }

    /** Opens the public side; empty when no such organisation exists. */
    public Optional<Actor> visitor(String code) {
        return behind(code).map(id -> {
            current.be(Actor.visitor(id, code, ""));
            return become(QuarkusTransaction.requiringNew()
                    .call(() ->
                            Actor.visitor(id, code, organisations.require(id).name())));
        });
    }

    /** Opens the staff side; empty when the person holds no role there, just as when there is no such organisation. */
    public Optional<Actor> member(String code, JsonWebToken token) {
        return behind(code).flatMap(id -> {
            current.be(Actor.visitor(id, code, ""));
            return QuarkusTransaction.requiringNew().call(() -> memberships
                    .behind(token.getIssuer(), token.getSubject())
                    .flatMap(membership -> actor(organisations.require(id), membership, token)));
        });
    }

    private Optional<Actor> actor(Organisation organisation, Membership membership, JsonWebToken token) {
        Set<Role> counting = appointments.rolesOn(membership, London.today(clock));
        Set<Role> agreed = TokenRoles.agreed(token, organisation, counting);
        if (agreed.isEmpty()) {
            return Optional.empty();
        }
        memberships.seen(membership);
        return Optional.of(become(new Actor(
                organisation.id(),
                organisation.code(),
                organisation.name(),
                membership.id(),
                membership.name(),
                agreed)));
    }

    private Actor become(Actor actor) {
        current.be(actor);
        return actor;
    }

    /** Codes never change and ids follow from them, so what was found once is kept. */
    private Optional<UUID> behind(String code) {
        UUID known = ids.get(code);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<UUID> found = Optional.ofNullable(QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("select organisation_at_door(?1)", UUID.class)
                        .setParameter(1, code)
                        .getSingleResultOrNull()));
        found.ifPresent(id -> ids.put(code, id));
        return found;
    }
}
