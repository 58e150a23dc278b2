package org.forthright.organisation.door;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.forthright.kernel.time.London;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.Organisations;
import org.forthright.organisation.people.Appointments;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.Memberships;
import org.forthright.platform.page.NavigationEntry;
import org.forthright.platform.tenancy.Acting;
import org.forthright.platform.tenancy.Actor;
import org.forthright.platform.tenancy.Role;

/** The organisations that somebody may enter: those in which the token and our own row agree on a role. */
@ApplicationScoped
public class Doors {

    private final Acting acting;
    private final Organisations organisations;
    private final Memberships memberships;
    private final Appointments appointments;
    private final Clock clock;
    private final List<NavigationEntry> places;

    @Inject
    Doors(
            Acting acting,
            Organisations organisations,
            Memberships memberships,
            Appointments appointments,
            Clock clock,
            @All List<NavigationEntry> places) {
        this.acting = acting;
        this.organisations = organisations;
        this.memberships = memberships;
        this.appointments = appointments;
        this.clock = clock;
        this.places = places.stream()
                .filter(place -> !place.isInFooter())
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
    }

    /**
     * One organisation to enter.
     *
     * @param href the first place there that is open to the person
     * @param person as the organisation knows them
     */
    public record Door(String name, String href, String person, List<Role> roles) {
        public Door {
            roles = List.copyOf(roles);
        }
    }

    /** By name. */
    public List<Door> of(JsonWebToken token) {
        return TokenRoles.organisations(token).stream()
                .map(code -> member(code, token))
                .flatMap(Optional::stream)
                .map(this::door)
                .sorted(Comparator.comparing(Door::name))
                .toList();
    }

    private Optional<Actor> member(String code, JsonWebToken token) {
        UUID id = Organisation.idOf(code);
        return acting.as(
                Actor.clockwork(id), () -> organisations.findByIdOptional(id).flatMap(organisation -> memberships
                        .behind(token.getIssuer(), token.getSubject())
                        .flatMap(membership -> actor(organisation, membership, token))));
    }

    private Optional<Actor> actor(Organisation organisation, Membership membership, JsonWebToken token) {
        Set<Role> agreed =
                TokenRoles.agreed(token, organisation, appointments.rolesOn(membership, London.today(clock)));
        return agreed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Actor(
                        organisation.id(),
                        organisation.code(),
                        organisation.name(),
                        membership.id(),
                        membership.name(),
                        agreed));
    }

    private Door door(Actor actor) {
        String place = acting.as(actor, () -> places.stream()
                .filter(NavigationEntry::isShown)
                .map(entry -> "/" + entry.path())
                .findFirst()
                .orElse(""));
        return new Door(
                actor.organisationName(),
                "/" + actor.organisationCode() + place,
                actor.personName(),
                actor.roles().stream().sorted().toList());
    }
}
