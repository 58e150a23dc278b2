package org.forthright.complaint.participation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;
import org.forthright.platform.tenancy.CurrentActor;
import org.hibernate.Session;

/** The complaints of my organisation, driven from its own rows. */
@ApplicationScoped
public class Participations implements PanacheRepositoryBase<Participation, Participation.Key> {

    private static final int FOUND_AT_MOST = 100;

    private final Session database;
    private final CurrentActor current;

    @Inject
    Participations(Session database, CurrentActor current) {
        this.database = database;
        this.current = current;
    }

    /** My part in the complaint with this reference; not found where I have none. */
    public Participation require(String reference) {
        return find("key.organisationId = ?1 and shownReference = ?2", mine(), reference)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /** The same for somebody who writes: until they are done nobody else writes, so each sees what the other saved. */
    public Participation requireForWriting(String reference) {
        return find("key.organisationId = ?1 and shownReference = ?2", mine(), reference)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    public Participation require(UUID complaintId) {
        return findByIdOptional(new Participation.Key(mine(), complaintId)).orElseThrow(NotFoundException::new);
    }

    /** Open complaints, earliest due first. */
    public List<Participation> open(int limit) {
        return find("key.organisationId = ?1 and open order by dueOn, key.complaintId", mine())
                .page(0, limit)
                .list();
    }

    /** All complaints, newest first. */
    public List<Participation> newest(int from, int limit) {
        return find("key.organisationId = ?1 order by receivedOn desc, key.complaintId", mine())
                .range(from, from + limit - 1)
                .list();
    }

    /** Complaints whose words match, newest first; goes by index, whatever the other organisations hold. */
    public List<Participation> search(String words) {
        List<UUID> found = database.createNativeQuery("select find_in_my_complaints(?1, ?2)", UUID.class)
                .setParameter(1, words)
                .setParameter(2, FOUND_AT_MOST)
                .getResultList();
        return found.isEmpty()
                ? List.of()
                : list("key.organisationId = ?1 and key.complaintId in ?2 order by receivedOn desc", mine(), found);
    }

    /** Makes the words of my part findable. */
    public void index(Participation participation, String words) {
        database.flush();
        database.createNativeQuery(
                        "update participation set words = words_of(?1, ?3) where organisation_id = ?1 and complaint_id = ?2")
                .setParameter(1, participation.organisationId())
                .setParameter(2, participation.complaintId())
                .setParameter(3, words)
                .executeUpdate();
    }

    private UUID mine() {
        return current.actor().organisationId();
    }
}
