package org.forthright.organisation.partner;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.organisation.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * A provider in the register of the commissioner that arranges its services; its own to the commissioner. It may use
 * the platform, and only then can complaints be forwarded to it here.
 */
@Entity
public class Provider {

    public static final int LONGEST_NAME = 200;

    @Id
    private UUID id;

    private UUID organisationId;
    private @Nullable UUID providerId;
    private String odsCode;
    private String name;

    @Embedded
    private Lead lead;

    @Version
    private int version;

    protected Provider() {}

    private Provider(UUID commissioner, String odsCode, String name) {
        this.id = UUID.randomUUID();
        this.organisationId = commissioner;
        this.odsCode = odsCode;
        this.name = name;
        this.lead = Lead.NOBODY;
    }

    /** One that uses the platform. */
    public static Provider here(UUID commissioner, Organisation organisation) {
        Provider provider = new Provider(commissioner, organisation.odsCode(), organisation.name());
        provider.requireProvider(organisation);
        provider.providerId = organisation.id();
        return provider;
    }

    /** One that does not use the platform: known by its code in the national directory. */
    public static Provider elsewhere(UUID commissioner, String odsCode, String name) {
        return new Provider(commissioner, odsCode, name);
    }

    public UUID id() {
        return id;
    }

    /** The commissioner. */
    public UUID organisationId() {
        return organisationId;
    }

    /** The organisation that it is on the platform. */
    public Optional<UUID> providerId() {
        return Optional.ofNullable(providerId);
    }

    public String odsCode() {
        return odsCode;
    }

    /** As it was called when it was entered; its own entry in the directory knows better. */
    public String name() {
        return name;
    }

    public Lead lead() {
        return lead;
    }

    public int version() {
        return version;
    }

    public void nameLead(Lead person) {
        this.lead = person;
    }

    /** It has come to the platform. */
    public void connect(Organisation organisation) {
        requireProvider(organisation);
        if (providerId != null || !odsCode.equalsIgnoreCase(organisation.odsCode())) {
            throw new Refusal(PartnerRefusal.NOT_THE_SAME);
        }
        this.providerId = organisation.id();
        this.name = organisation.name();
    }

    private void requireProvider(Organisation organisation) {
        if (organisation.id().equals(organisationId) || !organisation.kind().provides()) {
            throw new Refusal(PartnerRefusal.NOT_A_PROVIDER);
        }
    }
}
