package org.forthright.complaint.party;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person in a complaint. Kept apart from it, and shown to another organisation only where the person agreed. */
@Entity
public class Party {

    @Id
    private UUID id;

    private UUID organisationId;
    private UUID complaintId;

    @Enumerated(EnumType.STRING)
    private PartyRole role;

    private String name;
    private String relationship;
    private String email;
    private String phone;
    private String address;
    private @Nullable LocalDate bornOn;
    private String contactNote;
    private List<UUID> visibleTo = new ArrayList<>();

    @Version
    private int version;

    protected Party() {}

    public Party(UUID organisationId, UUID complaintId, Details details) {
        this.id = UUID.randomUUID();
        this.organisationId = organisationId;
        this.complaintId = complaintId;
        this.role = details.role();
        this.name = details.name();
        this.relationship = details.relationship();
        this.email = details.email();
        this.phone = details.phone();
        this.address = details.address();
        this.bornOn = details.bornOn();
        this.contactNote = details.contactNote();
    }

    /**
     * What is known of the person; an empty text where nothing is.
     *
     * @param relationship of the complainant to the patient, for example "daughter"
     * @param contactNote when and how to reach them safely
     */
    public record Details(
            PartyRole role,
            String name,
            String relationship,
            String email,
            String phone,
            String address,
            @Nullable LocalDate bornOn,
            String contactNote) {

        /** A person of whom only the name is known. */
        public static Details named(PartyRole role, String name) {
            return new Details(role, name, "", "", "", "", null, "");
        }
    }

    public UUID id() {
        return id;
    }

    public PartyRole role() {
        return role;
    }

    public String name() {
        return name;
    }

    public String relationship() {
        return relationship;
    }

    public String email() {
        return email;
    }

    public String phone() {
        return phone;
    }

    public String address() {
        return address;
    }

    public Optional<LocalDate> bornOn() {
        return Optional.ofNullable(bornOn);
    }

    public String contactNote() {
        return contactNote;
    }

    /** Lets another organisation know this person while it takes part in the complaint. */
    public void showTo(UUID organisation) {
        if (!visibleTo.contains(organisation)) {
            visibleTo.add(organisation);
        }
    }
}
