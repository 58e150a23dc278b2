package org.forthright.organisation.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.forthright.kernel.law.Citation;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.refusal.TextLength;
import org.forthright.kernel.time.London;
import org.forthright.organisation.OrganisationRefusal;
import org.jspecify.annotations.Nullable;

/** Someone is authorised to act for the holder of a function, between two days and in that function alone. */
@Entity
public class Delegation {

    public static final TextLength AUTHORITY = new TextLength("The authority", 500, Citation.regulation("4(2)", "2.5"));

    @Id
    private UUID id;

    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private DelegatedFunction function;

    private UUID givenBy;
    private UUID givenTo;
    private LocalDate fromOn;
    private LocalDate untilOn;
    private String authority;
    private @Nullable Instant revokedAt;

    @Version
    private int version;

    protected Delegation() {}

    /**
     * Authorises a deputy.
     *
     * @param authority how it was authorised, for example "Board minute of 4 November 2026"
     */
    public Delegation(
            UUID organisationId,
            DelegatedFunction function,
            UUID givenBy,
            UUID givenTo,
            LocalDate from,
            LocalDate until,
            String authority) {
        if (givenTo.equals(givenBy)) {
            throw new Refusal(OrganisationRefusal.TO_THEMSELVES);
        }
        if (until.isBefore(from)) {
            throw new Refusal(OrganisationRefusal.ENDS_BEFORE_IT_BEGINS);
        }
        if (isTooLong(from, until)) {
            throw new Refusal(OrganisationRefusal.TOO_LONG);
        }
        if (authority.isBlank()) {
            throw new Refusal(OrganisationRefusal.AUTHORITY_MISSING);
        }
        AUTHORITY.require(authority);
        this.id = UUID.randomUUID();
        this.organisationId = organisationId;
        this.function = function;
        this.givenBy = givenBy;
        this.givenTo = givenTo;
        this.fromOn = from;
        this.untilOn = until;
        this.authority = authority;
    }

    /** A year is long enough for somebody to look at it again. */
    public static boolean isTooLong(LocalDate from, LocalDate until) {
        return until.isAfter(from.plusYears(1));
    }

    public UUID id() {
        return id;
    }

    public DelegatedFunction function() {
        return function;
    }

    public UUID givenBy() {
        return givenBy;
    }

    public UUID givenTo() {
        return givenTo;
    }

    public LocalDate fromOn() {
        return fromOn;
    }

    public LocalDate untilOn() {
        return untilOn;
    }

    public String authority() {
        return authority;
    }

    public boolean isLiveOn(LocalDate day) {
        return revokedAt == null && !day.isBefore(fromOn) && !day.isAfter(untilOn);
    }

    /** Whether there is a day between these on which it counts. */
    public boolean overlaps(LocalDate from, LocalDate until) {
        return revokedAt == null && !from.isAfter(untilOn) && !until.isBefore(fromOn);
    }

    /** Whether nothing can be done under it any more. */
    public boolean isOverOn(LocalDate day) {
        return revokedAt != null || day.isAfter(untilOn);
    }

    /** Ends it at once; what was done under it stays valid. */
    public void revoke(Instant now) {
        if (isOverOn(London.dateOf(now))) {
            throw new Refusal(OrganisationRefusal.OVER_ALREADY);
        }
        this.revokedAt = now;
    }

    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }
}
