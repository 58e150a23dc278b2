package org.forthright.complaint.clock;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.forthright.kernel.law.Citation;
import org.forthright.kernel.refusal.TextLength;

/**
 * How the complaint will be looked at and by when the person has an answer, as agreed or set. Each change is a row of
 * its own: the first period and every amendment are kept (SI 2009/309 reg. 17(c); procedure 11.3).
 */
@Entity
public class Plan {

    /** The text of the letter that tells the person. */
    public static final String LETTER = "plan-agreed";

    @Id
    private UUID id;

    private UUID organisationId;
    private UUID complaintId;
    private int number;
    private LocalDate respondBy;
    private boolean agreed;
    private String method;
    private String updates;
    private String reason;
    private UUID recordedBy;
    private Instant recordedAt;
    private List<UUID> visibleTo = new ArrayList<>();

    protected Plan() {}

    public Plan(
            UUID organisationId,
            UUID complaintId,
            int number,
            Terms terms,
            UUID recordedBy,
            Instant recordedAt,
            Iterable<UUID> seenBy) {
        this.id = UUID.randomUUID();
        this.organisationId = organisationId;
        this.complaintId = complaintId;
        this.number = number;
        this.respondBy = terms.respondBy();
        this.agreed = terms.agreed();
        this.method = terms.method();
        this.updates = terms.updates();
        this.reason = terms.reason();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
        seenBy.forEach(visibleTo::add);
    }

    /**
     * What the plan says.
     *
     * @param agreed with the person; otherwise set by the organisation and told in writing (reg. 13(8))
     * @param method how it will be looked at and who decides (procedure 9.22)
     * @param updates how and how often the person is kept informed
     * @param reason why the date changed; empty in the first plan
     */
    public record Terms(LocalDate respondBy, boolean agreed, String method, String updates, String reason) {

        private static final Citation RULE = Citation.regulation("13(7)", "9.22");

        public static final TextLength METHOD = new TextLength("How it is looked at", 4_000, RULE);
        public static final TextLength UPDATES = new TextLength("How the person is kept informed", 4_000, RULE);
        public static final TextLength REASON = new TextLength("The reason", 4_000, Citation.paragraph("9.26"));

        public Terms {
            requireNonNull(respondBy, "respondBy");
            requireNonNull(method, "method");
            requireNonNull(updates, "updates");
            requireNonNull(reason, "reason");
            METHOD.require(method);
            UPDATES.require(updates);
            REASON.require(reason);
        }
    }

    public UUID complaintId() {
        return complaintId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    /** 1 for the first plan, then one more for each change. */
    public int number() {
        return number;
    }

    public Terms terms() {
        return new Terms(respondBy, agreed, method, updates, reason);
    }

    public LocalDate respondBy() {
        return respondBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
