package org.forthright.procedure.easyread;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.forthright.platform.paper.Fingerprint;
import org.forthright.platform.tenancy.Actor;

/** The easy-read copy of one version: a PDF, kept as it came. */
@Entity
@Table(name = "procedure_easy_read")
public class EasyRead {

    @EmbeddedId
    private Key key;

    private String name;
    private String mediaType;
    private String sha256;
    private byte[] bytes;
    private String addedByName;
    private Instant addedAt;

    protected EasyRead() {}

    EasyRead(Actor adds, int number, String name, byte[] pdf, Instant now) {
        this.key = new Key(adds.organisationId(), number);
        this.name = name;
        this.mediaType = EasyReads.PDF;
        this.sha256 = Fingerprint.of(pdf);
        this.bytes = pdf.clone();
        this.addedByName = adds.personName();
        this.addedAt = now;
    }

    /** The organisation and the number of its version. */
    @Embeddable
    public record Key(UUID organisationId, int number) {}

    /** What a page tells of it, without the file itself. */
    public record About(String name, String addedByName, Instant addedAt) {}

    public byte[] bytes() {
        return bytes.clone();
    }
}
