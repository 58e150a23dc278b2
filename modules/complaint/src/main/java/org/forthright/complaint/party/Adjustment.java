package org.forthright.complaint.party;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Something done differently so that the person can take part: a format, a language, a time to call (procedure 3.7). */
@Entity
public class Adjustment {

    @Id
    private UUID id;

    private UUID organisationId;
    private UUID complaintId;
    private String kind;
    private String detail;
    private List<UUID> visibleTo = new ArrayList<>();

    @Version
    private int version;

    protected Adjustment() {}

    /**
     * An adjustment agreed with the person.
     *
     * @param kind a code of the list "adjustments"
     * @param detail in words, for example "18 point, black on cream"
     */
    public Adjustment(UUID organisationId, UUID complaintId, String kind, String detail) {
        this.id = UUID.randomUUID();
        this.organisationId = organisationId;
        this.complaintId = complaintId;
        this.kind = kind;
        this.detail = detail;
    }

    public UUID id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    public String detail() {
        return detail;
    }

    public void showTo(UUID organisation) {
        if (!visibleTo.contains(organisation)) {
            visibleTo.add(organisation);
        }
    }
}
