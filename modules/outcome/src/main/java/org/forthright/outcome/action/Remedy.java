package org.forthright.outcome.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What puts right, for this person, what went wrong (procedure 9.30). Others see it once the complaint is answered. */
@Entity
public class Remedy {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID organisationId;

    @Column(updatable = false)
    private UUID complaintId;

    @Column(updatable = false)
    private String kind;

    @Embedded
    private Action action;

    private List<UUID> visibleTo = new ArrayList<>();

    @Version
    private int version;

    protected Remedy() {}

    /**
     * A promise to the person.
     *
     * @param kind a code of the list "remedies"
     */
    public Remedy(UUID organisationId, UUID complaintId, String kind, Action action) {
        this.id = UUID.randomUUID();
        this.organisationId = organisationId;
        this.complaintId = complaintId;
        this.kind = kind;
        this.action = action;
    }

    /** Somebody else sees to it from now on. */
    void handTo(String successor) {
        action = action.by(successor);
    }

    public void complete(LocalDate on, String proof, LocalDate today) {
        action = action.done(on, proof, today);
    }

    public void showTo(UUID organisation) {
        if (!visibleTo.contains(organisation)) {
            visibleTo.add(organisation);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID complaintId() {
        return complaintId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String kind() {
        return kind;
    }

    public Action action() {
        return action;
    }
}
