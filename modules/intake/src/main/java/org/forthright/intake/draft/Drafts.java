package org.forthright.intake.draft;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.forthright.platform.tenancy.CurrentActor;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The drafts at my organisation's door; each opens only to the key that its browser holds. */
@ApplicationScoped
public class Drafts implements PanacheRepositoryBase<Draft, Draft.Key> {

    /** As long as a draft is kept without being touched, and its cookie with it. */
    public static final Duration KEPT = Duration.ofHours(20);

    private final Session database;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    Drafts(Session database, CurrentActor current, Clock clock) {
        this.database = database;
        this.current = current;
        this.clock = clock;
    }

    public Optional<Draft> find(DraftKey key) {
        return findByIdOptional(id(key));
    }

    /** For a change: locked, so that two windows of one browser write one after the other. */
    public Optional<Draft> findForChange(DraftKey key) {
        return findByIdOptional(id(key), LockModeType.PESSIMISTIC_WRITE);
    }

    /** The draft of this key, begun when there is none, locked for a change. */
    public Draft open(DraftKey key) {
        database.createNativeQuery("""
                        insert into intake_draft (organisation_id, key_hash, answers, started_at, saved_at)
                        values (?1, ?2, '{}', ?3, ?3) on conflict do nothing
                        """)
                .setParameter(1, id(key).organisationId())
                .setParameter(2, id(key).keyHash())
                .setParameter(3, clock.instant())
                .executeUpdate();
        return findForChange(key).orElseThrow();
    }

    public void attach(Draft draft, Draft.Attachment paper, byte[] bytes) {
        draft.attach(paper, clock.instant());
        keep(draft, bytes);
    }

    public void detach(Draft draft) {
        draft.attach(null, clock.instant());
        keep(draft, null);
    }

    public byte[] bytes(Draft draft) {
        return database.createNativeQuery(
                        "select file_bytes from intake_draft where organisation_id = ?1 and key_hash = ?2",
                        byte[].class)
                .setParameter(1, draft.key().organisationId())
                .setParameter(2, draft.key().keyHash())
                .getSingleResult();
    }

    /** Forgets what nobody has touched since, sent or not: the browser has forgotten its key by then. */
    public long forgetUntouchedSince(Instant moment) {
        return delete("savedAt < ?1", moment);
    }

    private void keep(Draft draft, byte @Nullable [] bytes) {
        database.createNativeQuery(
                        "update intake_draft set file_bytes = cast(?3 as bytea) where organisation_id = ?1 and key_hash = ?2")
                .setParameter(1, draft.key().organisationId())
                .setParameter(2, draft.key().keyHash())
                .setParameter(3, bytes)
                .executeUpdate();
    }

    private Draft.Key id(DraftKey key) {
        return new Draft.Key(current.actor().organisationId(), key.hash());
    }
}
