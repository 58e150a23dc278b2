package org.forthright.intake.draft;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.forthright.complaint.Complaint;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A complaint being written at one organisation's public door. Once it is sent, nothing stays here but its reference,
 * so that going back shows that it was sent and cannot send it again.
 */
@Entity
@Table(name = "intake_draft")
public class Draft {

    @EmbeddedId
    private Key key;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, List<String>> answers = new HashMap<>();

    private @Nullable String fileName;
    private @Nullable String fileMediaType;
    private Instant savedAt;
    private @Nullable UUID complaintId;
    private @Nullable String reference;

    @Version
    private int version;

    protected Draft() {}

    /** One browser's draft at one organisation: the same browser has another one next door. */
    @Embeddable
    public record Key(UUID organisationId, String keyHash) {}

    /** A paper that came with the draft; its bytes are read only when they are needed. */
    public record Attachment(String name, String mediaType) {}

    /** Takes in the answers to one question; those to the others stay. */
    public void answer(Map<String, List<String>> given, Instant now) {
        refuseWhenSent();
        Map<String, List<String>> all = new HashMap<>(answers);
        all.putAll(given);
        answers = all;
        savedAt = now;
    }

    public Optional<Attachment> attachment() {
        return fileName == null || fileMediaType == null
                ? Optional.empty()
                : Optional.of(new Attachment(fileName, fileMediaType));
    }

    public void becomes(Complaint complaint, Instant now) {
        refuseWhenSent();
        answers = new HashMap<>();
        describe(null);
        complaintId = complaint.id();
        reference = complaint.reference();
        savedAt = now;
    }

    void attach(@Nullable Attachment paper, Instant now) {
        refuseWhenSent();
        describe(paper);
        savedAt = now;
    }

    Key key() {
        return key;
    }

    public Map<String, List<String>> answers() {
        return Map.copyOf(answers);
    }

    public boolean isSent() {
        return complaintId != null;
    }

    /** The complaint that this draft has become. */
    public Optional<UUID> complaintId() {
        return Optional.ofNullable(complaintId);
    }

    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    public Instant savedAt() {
        return savedAt;
    }

    private void describe(@Nullable Attachment paper) {
        fileName = paper == null ? null : paper.name();
        fileMediaType = paper == null ? null : paper.mediaType();
    }

    private void refuseWhenSent() {
        if (isSent()) {
            throw new IllegalStateException("This draft has been sent");
        }
    }
}
