package org.forthright.organisation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** A body that receives or answers complaints, or reads bundles; the directory shows how to reach it. */
@Entity
public class Organisation {

    @Id
    private UUID id;

    private String code;
    private String name;
    private String shortName;
    private String odsCode;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private String referencePrefix;
    private String complaintsEmail;
    private String phone;
    private String openingHours;
    private List<String> address;
    private List<String> services;

    @Embedded
    private Advocacy advocacy;

    @Version
    private int version;

    protected Organisation() {}

    public Organisation(Profile profile) {
        this.id = idOf(profile.code());
        this.code = profile.code();
        describe(profile);
    }

    /** The id that belongs to a code, the same in every installation. */
    public static UUID idOf(String code) {
        return UUID.nameUUIDFromBytes(("forthright:organisation:" + code).getBytes(StandardCharsets.UTF_8));
    }

    /** Takes over what the organisation says of itself in tenant-config. */
    public final void describe(Profile profile) {
        this.name = profile.name();
        this.shortName = profile.shortName();
        this.odsCode = profile.odsCode();
        this.kind = profile.kind();
        this.referencePrefix = profile.referencePrefix();
        this.complaintsEmail = profile.complaintsEmail();
        this.phone = profile.phone();
        this.openingHours = profile.openingHours();
        this.address = List.copyOf(profile.address());
        this.services = List.copyOf(profile.services());
        this.advocacy = profile.advocacy();
    }

    public UUID id() {
        return id;
    }

    /** The first segment of its addresses. */
    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String shortName() {
        return shortName;
    }

    public String odsCode() {
        return odsCode;
    }

    public OrganisationKind kind() {
        return kind;
    }

    /** The letters before its complaint references. */
    public String referencePrefix() {
        return referencePrefix;
    }

    public String complaintsEmail() {
        return complaintsEmail;
    }

    public String phone() {
        return phone;
    }

    public String openingHours() {
        return openingHours;
    }

    public List<String> address() {
        return address;
    }

    /** What the public form offers as the service complained about. */
    public List<String> services() {
        return services;
    }

    public Advocacy advocacy() {
        return advocacy;
    }

    public boolean commissions() {
        return kind == OrganisationKind.COMMISSIONER;
    }
}
