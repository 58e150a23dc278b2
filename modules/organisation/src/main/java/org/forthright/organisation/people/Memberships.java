package org.forthright.organisation.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forthright.kernel.time.London;
import org.forthright.platform.tenancy.Role;

/** The people of my organisation. */
@ApplicationScoped
public class Memberships implements PanacheRepositoryBase<Membership, UUID> {

    private final Appointments appointments;
    private final Clock clock;

    @Inject
    Memberships(Appointments appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    /** The live membership behind a sign-in. */
    public Optional<Membership> behind(String issuer, String subject) {
        LocalDate today = London.today(clock);
        return everBehind(issuer, subject).filter(membership -> membership.isLiveOn(today));
    }

    /** The membership behind a sign-in, live or not: somebody who comes back is known again. */
    public Optional<Membership> everBehind(String issuer, String subject) {
        return find("issuer = ?1 and subject = ?2", issuer, subject).firstResultOptional();
    }

    /** The membership of whoever signs in with this name, live or not. */
    public Optional<Membership> signingInAs(String username) {
        return find("username = ?1", username).firstResultOptional();
    }

    public Membership require(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    /** The names of these people, of those who have left as well. */
    public Map<UUID, String> names(Collection<UUID> people) {
        return people.isEmpty()
                ? Map.of()
                : list("id in ?1", people).stream().collect(Collectors.toMap(Membership::id, Membership::name));
    }

    /** Everyone who works here today, by name. */
    public List<Membership> today() {
        LocalDate today = London.today(clock);
        return list("order by name").stream()
                .filter(membership -> membership.isLiveOn(today))
                .toList();
    }

    /** Those for whom the role counts today: for an office, who is appointed to it. */
    public List<Membership> holding(Role role) {
        LocalDate today = London.today(clock);
        return today().stream()
                .filter(membership -> membership.roles().contains(role))
                .filter(membership -> appointments.rolesOn(membership, today).contains(role))
                .toList();
    }

    /** Notes once a day that somebody was here; nobody who changes their row at the same time is disturbed. */
    public void seen(Membership member) {
        LocalDate today = London.today(clock);
        if (member.seenOn().filter(today::equals).isEmpty()) {
            getEntityManager()
                    .createNativeQuery("update membership set seen_on = ?3 where organisation_id = ?1 and id = ?2")
                    .setParameter(1, member.organisationId())
                    .setParameter(2, member.id())
                    .setParameter(3, today)
                    .executeUpdate();
        }
    }

    /** Those whose row is to be changed: locked, so that whoever asks next sees what was saved. */
    public Optional<Membership> forWriting(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Whether anybody but this person looks after the people here today. */
    public boolean areLookedAfterWithout(UUID person) {
        return Stream.of(Role.ORGANISATION_ADMIN, Role.RESPONSIBLE_PERSON)
                .flatMap(role -> holding(role).stream())
                .anyMatch(other -> !other.id().equals(person));
    }
}
