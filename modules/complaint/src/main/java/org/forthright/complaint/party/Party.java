package org.forthright.complaint.party;

import static java.util.function.Predicate.not;

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
import java.util.stream.Stream;
import org.forthright.kernel.text.OneLine;
import org.forthright.platform.page.DateWords;
import org.jspecify.annotations.Nullable;

/** A person in a complaint. Kept apart from it, and shown to another organisation only where the person agreed. */
@Entity
public class Party {

    /** What stands on pages and in lists for whoever gave no name; letters have a salutation for that. */
    public static final String NAME_NOT_GIVEN = "Name not given";

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

    @Enumerated(EnumType.STRING)
    private @Nullable PatientAgreement agreement;

    private @Nullable String agreementHow;
    private @Nullable LocalDate agreementOn;
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
     * What is known of the person; an empty text where nothing is. People may complain without a name (procedure 3.9).
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

        /** Names stand on one line, wherever they are shown. */
        public Details {
            name = OneLine.of(name);
            relationship = OneLine.of(relationship);
        }

        /** The name, or that none was given. */
        public String shownName() {
            return name.isEmpty() ? NAME_NOT_GIVEN : name;
        }

        /** Whether there is any way to get a letter, a mail or a call to them. */
        public boolean isReachable() {
            return !email.isBlank() || !phone.isBlank() || !address.isBlank();
        }

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

    public String shownName() {
        return name.isEmpty() ? NAME_NOT_GIVEN : name;
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

    /** Line by line as on an envelope, without the lines that are not known. */
    public List<String> envelope() {
        return Stream.concat(Stream.of(name), address.lines())
                .filter(not(String::isBlank))
                .toList();
    }

    public Optional<LocalDate> bornOn() {
        return Optional.ofNullable(bornOn);
    }

    public String contactNote() {
        return contactNote;
    }

    /**
     * Notes whether the patient agrees to the complaint that is made for them.
     *
     * @param how we know it, for example "by telephone"
     */
    public void agree(PatientAgreement answer, String how, LocalDate on) {
        agreement = answer;
        agreementHow = how;
        agreementOn = on;
    }

    public Optional<Agreement> agreement() {
        return agreement == null || agreementHow == null || agreementOn == null
                ? Optional.empty()
                : Optional.of(new Agreement(agreement, agreementHow, agreementOn));
    }

    /** Whether the patient agrees, how we know it, and since when. */
    public record Agreement(PatientAgreement answer, String how, LocalDate on) {

        /** As pages show it: "Agrees: by telephone, 23 November 2026". */
        public String words() {
            return "%s: %s, %s".formatted(answer.title(), how, DateWords.day(on));
        }
    }

    /** Lets another organisation know this person while it takes part in the complaint. */
    public void showTo(UUID organisation) {
        if (!visibleTo.contains(organisation)) {
            visibleTo.add(organisation);
        }
    }
}
