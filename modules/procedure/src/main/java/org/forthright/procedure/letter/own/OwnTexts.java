package org.forthright.procedure.letter.own;

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
import org.forthright.procedure.version.VersionState;
import org.hibernate.Session;

/** The texts of my organisation, those that are being written and those that were in force. */
@ApplicationScoped
public class OwnTexts implements PanacheRepositoryBase<OwnText, OwnText.Key> {

    private static final List<VersionState> OPEN = List.of(VersionState.DRAFT, VersionState.SUBMITTED);

    private final Session database;
    private final CurrentActor current;

    @Inject
    OwnTexts(Session database, CurrentActor current) {
        this.database = database;
        this.current = current;
    }

    /** Of one letter, newest first. */
    public List<OwnText> of(String code) {
        return list("key.organisationId = ?1 and key.code = ?2 order by key.number desc", me(), code);
    }

    public OwnText require(String code, int number) {
        return findByIdOptional(new OwnText.Key(me(), code, number)).orElseThrow(NotFoundException::new);
    }

    /**
     * The same for somebody who changes it: until they are done nobody else does. The database lets nobody lock what is
     * published or withdrawn; it comes as it is, and refuses by itself.
     */
    public OwnText requireForWriting(String code, int number) {
        return find("key.organisationId = ?1 and key.code = ?2 and key.number = ?3", me(), code, number)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseGet(() -> require(code, number));
    }

    /** Whoever begins a text holds the organisation's row, so that two who begin at once come one after the other. */
    public void lockMine() {
        database.createNativeQuery("select 1 from organisation where id = ?1 for update", Integer.class)
                .setParameter(1, me())
                .getSingleResult();
    }

    /** What is being written or waits for approval, of all letters. */
    public List<OwnText> open() {
        return list("key.organisationId = ?1 and state in ?2", me(), OPEN);
    }

    public Optional<OwnText> open(String code) {
        return find("key.organisationId = ?1 and key.code = ?2 and state in ?3", me(), code, OPEN)
                .firstResultOptional();
    }

    /** In force on that day, of every letter that has one: the latest that had begun. */
    public List<OwnText> inForce(LocalDate day) {
        return list("""
                from OwnText t where key.organisationId = ?1 and state = PUBLISHED and approval.inForceOn <= ?2
                  and not exists (
                    select 1 from OwnText later
                    where later.key.organisationId = t.key.organisationId and later.key.code = t.key.code
                      and later.state = PUBLISHED and later.approval.inForceOn <= ?2
                      and (later.approval.inForceOn > t.approval.inForceOn
                        or (later.approval.inForceOn = t.approval.inForceOn and later.key.number > t.key.number)))
                """, me(), day);
    }

    /** The days from that one on, on which another text comes into force. */
    public List<LocalDate> changesAfter(LocalDate day) {
        return database.createQuery("""
                        select distinct t.approval.inForceOn from OwnText t
                        where t.key.organisationId = :me and t.state = PUBLISHED and t.approval.inForceOn > :day
                        order by t.approval.inForceOn
                        """, LocalDate.class)
                .setParameter("me", me())
                .setParameter("day", day)
                .getResultList();
    }

    /** The names of all phrases that were ever begun. */
    public List<String> phrases() {
        return database.createQuery("""
                        select distinct t.key.code from OwnText t
                        where t.key.organisationId = :me and t.key.code like 'phrase-%' order by t.key.code
                        """, String.class).setParameter("me", me()).getResultList();
    }

    private UUID me() {
        return current.actor().organisationId();
    }
}
