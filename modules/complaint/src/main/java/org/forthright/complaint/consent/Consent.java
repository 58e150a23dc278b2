package org.forthright.complaint.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.kernel.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The question whether one organisation may see the complaint for one purpose, and its answer. The commissioner must
 * ask it (SI 2009/309 reg. 7(3)); withdrawing it stops further sharing and undoes none.
 */
@Entity
public class Consent {

    @Id
    private UUID id;

    private UUID organisationId;
    private UUID complaintId;
    private UUID toOrganisationId;

    @Enumerated(EnumType.STRING)
    private ConsentPurpose purpose;

    @Enumerated(EnumType.STRING)
    private ConsentAnswer answer;

    private Instant askedAt;
    private @Nullable Instant answeredAt;
    private @Nullable String givenBy;
    private @Nullable String how;
    private @Nullable Instant withdrawnAt;

    @Version
    private int version;

    protected Consent() {}

    /** The question is put to the person. */
    public Consent(UUID organisationId, UUID complaintId, UUID to, ConsentPurpose purpose, Instant askedAt) {
        this.id = UUID.randomUUID();
        this.organisationId = organisationId;
        this.complaintId = complaintId;
        this.toOrganisationId = to;
        this.purpose = purpose;
        this.answer = ConsentAnswer.NOT_YET;
        this.askedAt = askedAt;
    }

    /**
     * The person answers.
     *
     * @param givenBy who answered: the person, or someone who may answer for them
     * @param how for example "by telephone"
     */
    public void answer(ConsentAnswer given, String givenBy, String how, Instant at) {
        if (answer != ConsentAnswer.NOT_YET) {
            throw new Refusal(ComplaintRefusal.CONSENT_ALREADY_ANSWERED);
        }
        this.answer = given;
        this.givenBy = givenBy;
        this.how = how;
        this.answeredAt = at;
    }

    public void withdraw(Instant at) {
        if (!isInForce()) {
            throw new Refusal(ComplaintRefusal.CONSENT_MISSING);
        }
        withdrawnAt = at;
    }

    public boolean isInForce() {
        return answer == ConsentAnswer.GIVEN && withdrawnAt == null;
    }

    /** When the person last spoke on this question: when they withdrew, else when they answered. */
    Instant lastWordAt() {
        Instant answered = answeredAt == null ? askedAt : answeredAt;
        return withdrawnAt == null ? answered : withdrawnAt;
    }

    public boolean isAwaited() {
        return answer == ConsentAnswer.NOT_YET;
    }

    public UUID id() {
        return id;
    }

    public UUID toOrganisationId() {
        return toOrganisationId;
    }

    public ConsentPurpose purpose() {
        return purpose;
    }

    public ConsentAnswer answer() {
        return answer;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public Optional<String> givenBy() {
        return Optional.ofNullable(givenBy);
    }

    public Optional<String> how() {
        return Optional.ofNullable(how);
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }
}
