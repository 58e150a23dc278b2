package org.forthright.ombudsman.bundle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthright.complaint.participation.Participation;
import org.forthright.kernel.law.Citation;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.refusal.TextLength;
import org.forthright.kernel.time.London;
import org.forthright.ombudsman.OmbudsmanRefusal;
import org.forthright.platform.tenancy.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Papers that somebody chose, bound and sealed. Frozen from the start: what comes later is a bundle with the next
 * number. A second person releases it, and only then do the readers see it.
 */
@Entity
public class Bundle {

    public static final TextLength TITLE = new TextLength("What the bundle holds", 500, Citation.paragraph("9.36"));

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID organisationId;

    @Column(updatable = false)
    private UUID complaintId;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private String reference;

    @Column(updatable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    private BundleState state;

    @Column(updatable = false)
    private List<UUID> papers;

    @Column(updatable = false)
    private boolean complete;

    @Column(updatable = false)
    private int pageCount;

    @Column(name = "manifest_sha256", updatable = false)
    private String manifestFingerprint;

    @Column(updatable = false)
    private String auditHead;

    @Column(updatable = false)
    private UUID builtBy;

    @Column(updatable = false)
    private String builtByName;

    @Column(updatable = false)
    private Instant builtAt;

    private @Nullable UUID releasedBy;
    private @Nullable String releasedByName;
    private @Nullable Instant releasedAt;
    private List<UUID> visibleTo = new ArrayList<>();

    @Version
    private int version;

    protected Bundle() {}

    public Bundle(
            Actor builder,
            Participation participation,
            int number,
            String title,
            List<UUID> papers,
            Seal seal,
            Instant at) {
        this.id = UUID.randomUUID();
        this.organisationId = participation.organisationId();
        this.complaintId = participation.complaintId();
        this.reference = participation.reference();
        this.number = number;
        this.title = title;
        this.state = BundleState.BUILT;
        this.papers = List.copyOf(papers);
        this.complete = seal.complete();
        this.pageCount = seal.pages();
        this.manifestFingerprint = seal.manifestFingerprint();
        this.auditHead = seal.auditHead();
        this.builtBy = builder.person();
        this.builtByName = builder.personName();
        this.builtAt = at;
    }

    /**
     * What can be checked later.
     *
     * @param complete whether a written final response is among the papers
     * @param auditHead where the organisation's audit stood
     */
    public record Seal(boolean complete, int pages, String manifestFingerprint, String auditHead) {}

    /** A second person lets it go to an organisation of readers. */
    public void release(Actor releaser, UUID readers, Instant at) {
        if (isReleased()) {
            throw new Refusal(OmbudsmanRefusal.ALREADY_RELEASED);
        }
        if (isBuiltBy(releaser)) {
            throw new Refusal(OmbudsmanRefusal.BUILDER_CANNOT_RELEASE);
        }
        state = BundleState.RELEASED;
        releasedBy = releaser.person();
        releasedByName = releaser.personName();
        releasedAt = at;
        visibleTo.add(readers);
    }

    public boolean isReleased() {
        return state == BundleState.RELEASED;
    }

    /** Whether it may be the answer to what was asked for on that day. */
    public boolean isReleasedSince(LocalDate day) {
        return releasedAt != null && !London.dateOf(releasedAt).isBefore(day);
    }

    public boolean isBuiltBy(Actor actor) {
        return actor.is(builtBy);
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

    /** From 1, counted for each complaint and organisation. */
    public int number() {
        return number;
    }

    /** The complaint's. */
    public String reference() {
        return reference;
    }

    public String title() {
        return title;
    }

    public BundleState state() {
        return state;
    }

    public List<UUID> papers() {
        return List.copyOf(papers);
    }

    /** No written final response is among the papers: the Ombudsman may send the complaint back. */
    public boolean isLocalResolutionIncomplete() {
        return !complete;
    }

    public int pageCount() {
        return pageCount;
    }

    public String manifestFingerprint() {
        return manifestFingerprint;
    }

    public String auditHead() {
        return auditHead;
    }

    public String builtByName() {
        return builtByName;
    }

    public Instant builtAt() {
        return builtAt;
    }

    public Optional<String> releasedByName() {
        return Optional.ofNullable(releasedByName);
    }

    public Optional<Instant> releasedAt() {
        return Optional.ofNullable(releasedAt);
    }
}
