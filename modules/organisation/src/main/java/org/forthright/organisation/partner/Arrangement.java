package org.forthright.organisation.partner;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.forthright.kernel.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A commissioner has a service provided by somebody, from a day on. While it is live, complaints about the provider may
 * be forwarded (SI 2009/309 reg. 7(1)); both sides read it.
 */
@Entity
@Table(name = "commissioning")
public class Arrangement {

    /** Of a service, and of the reference of a contract. */
    public static final int LONGEST_WORDS = 200;

    @Id
    private UUID id;

    private UUID organisationId;
    private UUID entryId;
    private @Nullable UUID providerId;
    private String service;
    private String contractReference;
    private boolean nhsFunded;
    private LocalDate fromOn;
    private @Nullable LocalDate untilOn;

    @Version
    private int version;

    protected Arrangement() {}

    public Arrangement(Provider provider, Terms terms) {
        this.id = UUID.randomUUID();
        this.organisationId = provider.organisationId();
        this.entryId = provider.id();
        this.providerId = provider.providerId().orElse(null);
        this.service = terms.service();
        this.contractReference = terms.contract();
        this.nhsFunded = terms.nhsFunded();
        this.fromOn = terms.from();
        this.untilOn = terms.until();
    }

    /**
     * What was agreed.
     *
     * @param service empty when it covers everything that is bought from this provider
     * @param contract the reference of the contract; may be empty
     * @param from the first day
     * @param until the last day; null while no end is agreed
     */
    public record Terms(
            String service,
            String contract,
            boolean nhsFunded,
            LocalDate from,
            @Nullable LocalDate until) {

        public Terms {
            requireNonNull(service, "service");
            requireNonNull(contract, "contract");
            requireNonNull(from, "from");
            if (until != null && until.isBefore(from)) {
                throw new Refusal(PartnerRefusal.ENDS_BEFORE_IT_BEGINS);
            }
        }
    }

    public UUID id() {
        return id;
    }

    /** The commissioner. */
    public UUID organisationId() {
        return organisationId;
    }

    /** The provider in the commissioner's register. */
    public UUID entryId() {
        return entryId;
    }

    /** The provider on the platform; empty while it does not use it. */
    public Optional<UUID> providerId() {
        return Optional.ofNullable(providerId);
    }

    public String service() {
        return service;
    }

    public String contract() {
        return contractReference;
    }

    public boolean isNhsFunded() {
        return nhsFunded;
    }

    public LocalDate fromOn() {
        return fromOn;
    }

    public Optional<LocalDate> untilOn() {
        return Optional.ofNullable(untilOn);
    }

    public int version() {
        return version;
    }

    /** The one predicate on which forwarding rests; its first and last day count. */
    public boolean isLiveOn(LocalDate day) {
        return stateOn(day) == ArrangementState.LIVE;
    }

    public ArrangementState stateOn(LocalDate day) {
        if (day.isBefore(fromOn)) {
            return ArrangementState.BEGINS_LATER;
        }
        return untilOn == null || !day.isAfter(untilOn) ? ArrangementState.LIVE : ArrangementState.ENDED;
    }

    /** The same service under the same contract, on a day that both cover. */
    public boolean isRepeatedBy(Terms terms) {
        return service.equalsIgnoreCase(terms.service())
                && contractReference.equalsIgnoreCase(terms.contract())
                && (untilOn == null || !terms.from().isAfter(untilOn))
                && (terms.until() == null || !fromOn.isAfter(terms.until()));
    }

    /** Agrees its last day, which may have passed when it becomes known late; what has ended stays ended. */
    public void endOn(LocalDate lastDay, LocalDate today) {
        if (stateOn(today) == ArrangementState.ENDED) {
            throw new Refusal(PartnerRefusal.ENDED_ALREADY);
        }
        if (lastDay.isBefore(fromOn)) {
            throw new Refusal(PartnerRefusal.ENDS_BEFORE_IT_BEGINS);
        }
        this.untilOn = lastDay;
    }

    /** What was live on any day stays on record. */
    public void requireNotBegun(LocalDate today) {
        if (stateOn(today) != ArrangementState.BEGINS_LATER) {
            throw new Refusal(PartnerRefusal.BEGUN_ALREADY);
        }
    }

    /** The provider has come to the platform. */
    public void meet(UUID organisation) {
        this.providerId = organisation;
    }
}
