package org.forthright.investigation.note;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.forthright.kernel.law.Citation;
import org.forthright.kernel.refusal.TextLength;
import org.forthright.platform.tenancy.Actor;
import org.hibernate.annotations.Immutable;

/** Words for the writing organisation alone. Written once: a correction is another note. */
@Entity
@Immutable
public class InternalNote {

    /** As much as a long telephone call needs. */
    public static final TextLength WORDS = new TextLength("The note", 10_000, Citation.paragraph("8.1"));

    @Id
    private UUID id;

    private UUID organisationId;
    private UUID complaintId;
    private String words;
    private UUID writtenBy;
    private String writtenByName;
    private Instant writtenAt;

    protected InternalNote() {}

    public InternalNote(Actor writer, UUID complaintId, String words, Instant now) {
        WORDS.require(words);
        this.id = UUID.randomUUID();
        this.organisationId = writer.organisationId();
        this.complaintId = complaintId;
        this.words = words;
        this.writtenBy = writer.person();
        this.writtenByName = writer.personName();
        this.writtenAt = now;
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

    public String words() {
        return words;
    }

    public UUID writtenBy() {
        return writtenBy;
    }

    public String writtenByName() {
        return writtenByName;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
