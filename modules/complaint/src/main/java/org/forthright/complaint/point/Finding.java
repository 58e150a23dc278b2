package org.forthright.complaint.point;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthright.kernel.law.Citation;
import org.forthright.kernel.refusal.TextLength;

/**
 * What an organisation found on a point: what should have happened, what happened, and what follows (procedure 9.23).
 * Its own until the response is sent.
 */
@Entity
public class Finding {

    @Id
    private UUID id;

    private UUID organisationId;
    private UUID complaintId;
    private UUID pointId;
    private String shouldHaveHappened;
    private String happened;
    private String evidence;
    private String standard;
    private String impact;

    @Enumerated(EnumType.STRING)
    private FindingOutcome outcome;

    private UUID foundBy;
    private Instant foundAt;
    private List<UUID> visibleTo = new ArrayList<>();

    @Version
    private int version;

    protected Finding() {}

    public Finding(UUID organisationId, UUID complaintId, UUID pointId, Words words, UUID foundBy, Instant at) {
        this.id = UUID.randomUUID();
        this.organisationId = organisationId;
        this.complaintId = complaintId;
        this.pointId = pointId;
        write(words, foundBy, at);
    }

    /**
     * The finding in words.
     *
     * @param standard the law, standard or policy it is measured against; a finding names one or says that there is none
     */
    public record Words(
            String shouldHaveHappened,
            String happened,
            String evidence,
            String standard,
            String impact,
            FindingOutcome outcome) {

        public static final TextLength PART =
                new TextLength("Each part of a finding", 10_000, Citation.paragraph("9.24"));

        public Words {
            Stream.of(shouldHaveHappened, happened, evidence, standard, impact).forEach(PART::require);
        }
    }

    public final void write(Words words, UUID foundBy, Instant at) {
        this.shouldHaveHappened = words.shouldHaveHappened();
        this.happened = words.happened();
        this.evidence = words.evidence();
        this.standard = words.standard();
        this.impact = words.impact();
        this.outcome = words.outcome();
        this.foundBy = foundBy;
        this.foundAt = at;
    }

    public void showTo(UUID organisation) {
        if (!visibleTo.contains(organisation)) {
            visibleTo.add(organisation);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public UUID pointId() {
        return pointId;
    }

    public Words words() {
        return new Words(shouldHaveHappened, happened, evidence, standard, impact, outcome);
    }

    public FindingOutcome outcome() {
        return outcome;
    }

    public UUID foundBy() {
        return foundBy;
    }

    public Instant foundAt() {
        return foundAt;
    }

    public int version() {
        return version;
    }
}
