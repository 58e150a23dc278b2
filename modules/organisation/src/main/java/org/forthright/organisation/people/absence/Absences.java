package org.forthright.organisation.people.absence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who is away in my organisation, was and will be. */
@ApplicationScoped
public class Absences implements PanacheRepositoryBase<Absence, UUID> {

    public Absence require(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    public List<Absence> newestFirst() {
        return list("order by fromOn desc");
    }

    public List<Absence> liveOn(LocalDate day) {
        return list("endedAt is null and fromOn <= ?1 and untilOn >= ?1", day);
    }

    /** Those whose work this person sees to on that day. */
    public List<UUID> coveredBy(UUID cover, LocalDate day) {
        return list("coverId = ?1 and endedAt is null and fromOn <= ?2 and untilOn >= ?2", cover, day).stream()
                .map(Absence::personId)
                .toList();
    }

    /** Those of a person that are not over. */
    public List<Absence> of(UUID person, LocalDate day) {
        return standing("personId = ?1", person, day);
    }

    /** Those that a person sees to and that are not over. */
    public List<Absence> standingFor(UUID cover, LocalDate day) {
        return standing("coverId = ?1", cover, day);
    }

    private List<Absence> standing(String whose, UUID person, LocalDate day) {
        return list(whose + " and endedAt is null and untilOn >= ?2 order by fromOn", person, day);
    }
}
