package org.forthright.organisation.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who may act for whom in my organisation. */
@ApplicationScoped
public class Delegations implements PanacheRepositoryBase<Delegation, UUID> {

    /** The delegation under which a person may perform the function on that day. */
    public Optional<Delegation> of(UUID person, DelegatedFunction function, LocalDate day) {
        return list("givenTo = ?1 and function = ?2", person, function).stream()
                .filter(delegation -> delegation.isLiveOn(day))
                .findFirst();
    }

    /** Those that a person holds or will hold. */
    public List<Delegation> standing(UUID person, LocalDate day) {
        return list("givenTo = ?1 order by fromOn", person).stream()
                .filter(delegation -> !delegation.isOverOn(day))
                .toList();
    }

    /** Whether the person has the function already on one of these days. */
    public boolean overlapping(UUID person, DelegatedFunction function, LocalDate from, LocalDate until) {
        return list("givenTo = ?1 and function = ?2", person, function).stream()
                .anyMatch(delegation -> delegation.overlaps(from, until));
    }

    public Delegation require(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    public List<Delegation> newestFirst() {
        return list("order by fromOn desc");
    }
}
