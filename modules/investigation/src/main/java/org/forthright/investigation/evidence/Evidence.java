package org.forthright.investigation.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.forthright.kernel.law.Citation;
import org.forthright.kernel.refusal.TextLength;
import org.forthright.platform.document.Document;

/** What one paper says to one or more points. */
@Entity
public class Evidence {

    public static final TextLength SAYS = new TextLength("What it says", 5_000, Citation.paragraph("9.24"));

    @Id
    private UUID id;

    private UUID organisationId;
    private UUID complaintId;
    private UUID documentId;
    private List<UUID> pointIds;

    @Enumerated(EnumType.STRING)
    private SourceClass sourceClass;

    private String says;
    private List<UUID> visibleTo = new ArrayList<>();

    @Version
    private int version;

    protected Evidence() {}

    /**
     * A paper of the file is evidence.
     *
     * @param says what it says to the points, in the handler's words; may be empty
     */
    public Evidence(Document paper, SourceClass sourceClass, String says, Collection<UUID> points) {
        SAYS.require(says);
        this.id = UUID.randomUUID();
        this.organisationId = paper.organisationId();
        this.complaintId = paper.complaintId();
        this.documentId = paper.id();
        this.sourceClass = sourceClass;
        this.says = says;
        this.pointIds = List.copyOf(points);
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

    public UUID documentId() {
        return documentId;
    }

    public List<UUID> pointIds() {
        return pointIds;
    }

    public SourceClass sourceClass() {
        return sourceClass;
    }

    public String says() {
        return says;
    }

    public boolean speaksTo(UUID point) {
        return pointIds.contains(point);
    }

    public boolean isShared() {
        return !visibleTo.isEmpty();
    }

    public void showTo(UUID organisation) {
        if (!visibleTo.contains(organisation)) {
            visibleTo.add(organisation);
        }
    }
}
