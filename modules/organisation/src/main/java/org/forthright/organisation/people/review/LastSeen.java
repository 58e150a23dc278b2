package org.forthright.organisation.people.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.forthright.kernel.time.London;
import org.forthright.organisation.people.Memberships;
import org.forthright.platform.tenancy.CurrentActor;
import org.hibernate.Session;

/**
 * When people were last here: the day noted at the door with their row, or the last act of theirs on the record of the
 * audit, which reaches back to before the door noted anything.
 */
@ApplicationScoped
public class LastSeen {

    private final Session database;
    private final CurrentActor current;
    private final Memberships memberships;

    @Inject
    LastSeen(Session database, CurrentActor current, Memberships memberships) {
        this.database = database;
        this.current = current;
        this.memberships = memberships;
    }

    /** By person; nobody stands here who was never seen. */
    public Map<UUID, LocalDate> days() {
        Map<UUID, LocalDate> days = new HashMap<>(lastActs());
        memberships.listAll().forEach(member -> member.seenOn()
                .ifPresent(day -> days.merge(member.id(), day, (one, other) -> one.isAfter(other) ? one : other)));
        return days;
    }

    private Map<UUID, LocalDate> lastActs() {
        Map<UUID, LocalDate> acts = new HashMap<>();
        database.createNativeQuery("""
                        select person_id, max(at) as last from audit_entry
                        where organisation_id = ?1 and person_id is not null group by person_id
                        """, Tuple.class)
                .setParameter(1, current.actor().organisationId())
                .getResultStream()
                .forEach(row ->
                        acts.put(row.get("person_id", UUID.class), London.dateOf(row.get("last", Instant.class))));
        return acts;
    }
}
