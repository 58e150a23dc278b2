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

/** What changes for everyone after this person, whether or not a mistake was made (procedure 11.1). */
@Entity
public class Learning {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID organisationId;

    @Column(updatable = false)
    private UUID complaintId;

    @Embedded
    private Action action;

    private List<UUID> visibleTo = new ArrayList<>();

    @Version
    private int version;

    protected Learning() {}

    public Learning(UUID organisationId, UUID complaintId, Action action, Iterable<UUID> seenBy) {
        this.id = UUID.randomUUID();
        this.organisationId = organisationId;
        this.complaintId = complaintId;
        this.action = action;
        seenBy.forEach(visibleTo::add);
    }

    /** Somebody else sees to it from now on. */
    void handTo(String successor) {
        action = action.by(successor);
    }

    public void complete(LocalDate on, String proof, LocalDate today) {
        action = action.done(on, proof, today);
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

    public Action action() {
        return action;
    }
}
