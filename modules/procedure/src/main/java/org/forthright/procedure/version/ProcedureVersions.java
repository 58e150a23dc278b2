package org.forthright.procedure.version;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.procedure.publication.Publication;
import org.hibernate.Session;

/** The versions of my organisation, and what the others have published. */
@ApplicationScoped
public class ProcedureVersions implements PanacheRepositoryBase<ProcedureVersion, ProcedureVersion.Key> {

    private final Session database;
    private final CurrentActor current;

    @Inject
    ProcedureVersions(Session database, CurrentActor current) {
        this.database = database;
        this.current = current;
    }

    /** Newest first. */
    public List<ProcedureVersion> mine() {
        return list("key.organisationId = ?1 order by key.number desc", me());
    }

    public ProcedureVersion requireMine(int number) {
        return findByIdOptional(new ProcedureVersion.Key(me(), number)).orElseThrow(NotFoundException::new);
    }

    /**
     * The same for somebody who changes it: until they are done nobody else does, so each sees what the other did. The
     * database lets nobody lock what is published or withdrawn; it comes as it is, and refuses by itself.
     */
    public ProcedureVersion requireForWriting(int number) {
        return find("key.organisationId = ?1 and key.number = ?2", me(), number)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseGet(() -> requireMine(number));
    }

    /** The same for somebody who writes it: refuses one that takes no more changes. */
    public ProcedureVersion requireDraft(int number) {
        ProcedureVersion version = requireForWriting(number);
        version.requireDraft();
        return version;
    }

    /** One of mine by its label, as "northmoor-icb/3". */
    public Optional<ProcedureVersion> mine(String label) {
        return mine().stream().filter(version -> version.label().equals(label)).findFirst();
    }

    /** Whoever begins a version holds the organisation's row, so that two who begin at once come one after the other. */
    public void lockMine() {
        database.createNativeQuery("select 1 from organisation where id = ?1 for update", Integer.class)
                .setParameter(1, me())
                .getSingleResult();
    }

    public int nextNumber() {
        return mine().stream().mapToInt(ProcedureVersion::number).max().orElse(0) + 1;
    }

    /** The one that is being written or waits for approval. */
    public Optional<ProcedureVersion> open() {
        return find(
                        "key.organisationId = ?1 and state in ?2",
                        me(),
                        List.of(VersionState.DRAFT, VersionState.SUBMITTED))
                .firstResultOptional();
    }

    /** Whether my organisation has ever published a version of its own. */
    public boolean isPublished() {
        return count("key.organisationId = ?1 and state = ?2", me(), VersionState.PUBLISHED) > 0;
    }

    /** Versions that wait for somebody who had no hand in them, as the reader had none. */
    public int countToApprove() {
        return database.createNativeQuery("""
                        select count(*) from procedure_version
                        where organisation_id = ?1 and state = 'SUBMITTED' and not (?2 = any (writers))
                        """, Integer.class)
                .setParameter(1, me())
                .setParameter(2, current.actor().person())
                .getSingleResult();
    }

    /** What an organisation has published, the latest day first. */
    public List<Publication> publishedBy(UUID organisation) {
        return database.createQuery("""
                        select new org.forthright.procedure.publication.Publication(
                          v.organisationCode, v.key.number, v.approval.inForceOn, v.note)
                        from ProcedureVersion v
                        where v.key.organisationId = :organisation and v.state = PUBLISHED
                        order by v.approval.inForceOn desc, v.key.number desc
                        """, Publication.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    /** The one in force there on that day: the latest that had begun. */
    public Optional<Publication> inForce(UUID organisation, LocalDate day) {
        return publishedBy(organisation).stream()
                .filter(publication -> !publication.inForceOn().isAfter(day))
                .findFirst();
    }

    /** A published version of any organisation. */
    public Optional<ProcedureVersion> published(String organisationCode, int number) {
        return find(
                        "organisationCode = ?1 and key.number = ?2 and state = ?3",
                        organisationCode,
                        number,
                        VersionState.PUBLISHED)
                .firstResultOptional();
    }

    private UUID me() {
        return current.actor().organisationId();
    }
}
