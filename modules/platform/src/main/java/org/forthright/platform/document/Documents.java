package org.forthright.platform.document;

import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.forthright.platform.tenancy.CurrentActor;
import org.hibernate.Session;

/** The papers that my organisation may see; what it may not see is not found. */
@ApplicationScoped
public class Documents implements PanacheRepositoryBase<Document, UUID> {

    private final Session database;
    private final CurrentActor current;
    private final Clock clock;
    private final Event<DocumentEvent> events;

    @Inject
    Documents(Session database, CurrentActor current, Clock clock, Event<DocumentEvent> events) {
        this.database = database;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    /** Oldest first. */
    public List<Document> of(UUID complaintId) {
        return list("complaintId = ?1 order by datedOn, addedAt", complaintId);
    }

    /** The same without what another organisation shared and mine has taken over: nobody reads the same paper twice. */
    public List<Document> distinct(UUID complaintId) {
        List<Document> all = of(complaintId);
        UUID mine = current.actor().organisationId();
        Set<String> own = all.stream()
                .filter(paper -> paper.organisationId().equals(mine))
                .map(Document::sha256)
                .collect(toSet());
        return all.stream()
                .filter(paper -> paper.organisationId().equals(mine) || !own.contains(paper.sha256()))
                .toList();
    }

    public Optional<Document> find(UUID complaintId, UUID id) {
        return find("complaintId = ?1 and id = ?2", complaintId, id).firstResultOptional();
    }

    /** Keeps the paper with its fingerprint; row and bytes are one commit. */
    public Document keep(UUID complaintId, Paper paper) {
        Document document = new Document(current.actor(), complaintId, paper, sha256(paper.bytes()), clock.instant());
        persist(document);
        database.flush();
        database.createNativeQuery(
                        "insert into document_content (organisation_id, document_id, bytes) values (?1, ?2, ?3)")
                .setParameter(1, document.organisationId())
                .setParameter(2, document.id())
                .setParameter(3, paper.bytes())
                .executeUpdate();
        events.fire(DocumentEvent.Added.of(document));
        return document;
    }

    /** The bytes, for a person to read: goes on the record. */
    public byte[] read(Document document) {
        events.fire(DocumentEvent.Read.of(document));
        return bytes(document);
    }

    /** The bytes, for the platform to put into a bundle; the bundle goes on the record instead. */
    public byte[] bytes(Document document) {
        byte[] bytes = database.createNativeQuery(
                        "select bytes from document_content where organisation_id = ?1 and document_id = ?2",
                        byte[].class)
                .setParameter(1, document.organisationId())
                .setParameter(2, document.id())
                .getSingleResult();
        if (!sha256(bytes).equals(document.sha256())) {
            throw new IllegalStateException("The bytes of document " + document.id() + " are not those that came in");
        }
        return bytes;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
