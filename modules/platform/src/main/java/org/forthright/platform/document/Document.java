package org.forthright.platform.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.forthright.platform.tenancy.Actor;
import org.jspecify.annotations.Nullable;

/** A paper of a complaint, owned by the organisation that brought it; others read it once it was shown to them. */
@Entity
public class Document {

    @Id
    private UUID id;

    private UUID organisationId;
    private UUID complaintId;
    private String name;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String mediaType;
    private long size;
    private String sha256;
    private String source;
    private LocalDate datedOn;
    private @Nullable UUID addedBy;
    private String addedByName;
    private Instant addedAt;
    private List<UUID> visibleTo = new ArrayList<>();

    @Version
    private int version;

    protected Document() {}

    Document(Actor actor, UUID complaintId, Paper paper, String sha256, Instant now) {
        this.id = UUID.randomUUID();
        this.organisationId = actor.organisationId();
        this.complaintId = complaintId;
        this.name = paper.name();
        this.kind = paper.kind();
        this.mediaType = paper.mediaType();
        this.size = paper.bytes().length;
        this.sha256 = sha256;
        this.source = paper.source();
        this.datedOn = paper.datedOn();
        this.addedBy = actor.personId();
        this.addedByName = actor.personName();
        this.addedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public UUID complaintId() {
        return complaintId;
    }

    public String name() {
        return name;
    }

    public DocumentKind kind() {
        return kind;
    }

    public String mediaType() {
        return mediaType;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    /** Who the paper comes from, in words. */
    public String source() {
        return source;
    }

    public LocalDate datedOn() {
        return datedOn;
    }

    public String addedByName() {
        return addedByName;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public boolean isShownTo(UUID organisation) {
        return organisationId.equals(organisation) || visibleTo.contains(organisation);
    }

    /** Lets another organisation read this paper while it takes part in the complaint. */
    public void showTo(UUID organisation) {
        if (!isShownTo(organisation)) {
            visibleTo.add(organisation);
        }
    }
}
