package org.forthright.outcome.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.forthright.kernel.law.Citation;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.refusal.TextLength;
import org.forthright.outcome.OutcomeRefusal;

/** Somebody looked for learning and found none, and says why: never said by silence (procedure 11.1). */
@Entity
public class NoLearning {

    public static final TextLength REASON = new TextLength("The reason", 500, Citation.paragraph("11.1"));

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID organisationId;

    @Column(updatable = false)
    private UUID complaintId;

    private String reason;
    private String saidByName;
    private LocalDate saidOn;
    private List<UUID> visibleTo = new ArrayList<>();

    @Version
    private int version;

    protected NoLearning() {}

    public NoLearning(
            UUID organisationId, UUID complaintId, String reason, String by, LocalDate on, Iterable<UUID> seenBy) {
        if (reason.isBlank()) {
            throw new Refusal(OutcomeRefusal.REASON_MISSING);
        }
        REASON.require(reason);
        this.id = UUID.randomUUID();
        this.organisationId = organisationId;
        this.complaintId = complaintId;
        this.reason = reason;
        this.saidByName = by;
        this.saidOn = on;
        seenBy.forEach(visibleTo::add);
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String reason() {
        return reason;
    }

    public String saidByName() {
        return saidByName;
    }

    public LocalDate saidOn() {
        return saidOn;
    }
}
