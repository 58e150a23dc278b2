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

    /** The code of the list "adjustments" for what stands in nobody's list: there the detail says it all. */
    public static final String OTHER = "other";

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
     * An adjustment that the person asked for.
     *
     * @param kind a code of the list "adjustments"
     * @param detail in words, for example "18 point, black on cream"; empty where the kind says it all
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

    /**
     * As people read it: "Letters in large print: 18 point".
     *
     * @param name of its kind
     */
    public String inWords(String name) {
        if (saysNoMoreThan(name)) {
            return name;
        }
        return kind.equals(OTHER) ? detail : "%s: %s".formatted(name, detail);
    }

    /** Whether nothing was typed that the name of its kind does not say. */
    boolean saysNoMoreThan(String name) {
        return detail.isBlank() || detail.equalsIgnoreCase(name);
    }

    public void showTo(UUID organisation) {
        if (!visibleTo.contains(organisation)) {
            visibleTo.add(organisation);
        }
    }
}
