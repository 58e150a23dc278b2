package org.forthright.complaint.participation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.forthright.complaint.Stage;
import org.forthright.platform.tenancy.CurrentActor;
import org.hibernate.Session;

/** The complaints of my organisation, driven from its own rows. */
@ApplicationScoped
public class Participations implements PanacheRepositoryBase<Participation, Participation.Key> {

    private static final int FOUND_AT_MOST = 100;

    private static final String OTHER_VERSIONS = "key.organisationId = ?1 and open and procedureVersion <> ?2";

    private final Session database;
    private final CurrentActor current;

    @Inject
    Participations(Session database, CurrentActor current) {
        this.database = database;
        this.current = current;
    }

    /** My part in the complaint with this reference; not found where I have none. */
    public Participation require(String reference) {
        return find("key.organisationId = ?1 and shown.reference = ?2", mine(), reference)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /** The same for somebody who writes: until they are done nobody else writes, so each sees what the other saved. */
    public Participation requireForWriting(String reference) {
        return find("key.organisationId = ?1 and shown.reference = ?2", mine(), reference)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    public Participation require(UUID complaintId) {
        return findByIdOptional(new Participation.Key(mine(), complaintId)).orElseThrow(NotFoundException::new);
    }

    /**
     * Those that I watch over and that everybody I forwarded them to has answered by now. Locked, so that whoever notices
     * it on another replica waits and then finds nothing.
     */
    public List<Participation> answeredElsewhere() {
        return find("""
                        from Participation mine where mine.key.organisationId = ?1 and mine.open
                          and mine.stage = ?2
                          and exists (select 1 from Progress theirs where theirs.key.complaintId = mine.key.complaintId
                            and theirs.capacity <> ?3 and theirs.answeredOn is not null)
                          and not exists (select 1 from Progress theirs where theirs.key.complaintId = mine.key.complaintId
                            and theirs.capacity <> ?3 and theirs.answeredOn is null)
                        """, mine(), Stage.WITH_PROVIDER, Capacity.HOME)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those received on that day or later, the newest first. */
    public List<Participation> receivedSince(LocalDate day, int limit) {
        return find(
                        "key.organisationId = ?1 and receivedOn >= ?2 order by receivedOn desc, key.complaintId",
                        mine(),
                        day)
                .page(0, limit)
                .list();
    }

    /** The open ones that another version of our procedure governs than the one of that label, the most urgent first. */
    public List<Participation> underOtherVersions(String label, int limit) {
        return find(OTHER_VERSIONS + " order by dueOn, key.complaintId", mine(), label)
                .page(0, limit)
                .list();
    }

    public long countUnderOtherVersions(String label) {
        return count(OTHER_VERSIONS, mine(), label);
    }

    /** What my organisation may list. */
    public Caseload all() {
        return new Caseload(this, mine(), Set.of());
    }

    /** What one of these people handles. */
    public Caseload handledBy(Set<UUID> people) {
        return new Caseload(this, mine(), people);
    }

    /** The complaints in which these words stand, newest first; none where nothing typed is a word to look for. */
    List<UUID> find(String words) {
        return database.createNativeQuery(
                        "select find_in_my_complaints(?1, ?2) where numnode(websearch_to_tsquery('english', ?1)) > 0",
                        UUID.class)
                .setParameter(1, words)
                .setParameter(2, FOUND_AT_MOST)
                .getResultList();
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

    /** Makes more words of my part findable, beside those that were. */
    public void indexAlso(Participation participation, String words) {
        database.flush();
        database.createNativeQuery(
                        "update participation set words = words || words_of(?1, ?3) where organisation_id = ?1 and complaint_id = ?2")
                .setParameter(1, participation.organisationId())
                .setParameter(2, participation.complaintId())
                .setParameter(3, words)
                .executeUpdate();
    }

    private UUID mine() {
        return current.actor().organisationId();
    }
}
