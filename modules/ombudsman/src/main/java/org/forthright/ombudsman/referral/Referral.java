package org.forthright.ombudsman.referral;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.forthright.kernel.law.Citation;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.refusal.TextLength;
import org.forthright.ombudsman.OmbudsmanRefusal;

/** The Ombudsman has the complaint and asks for something by a day. One row for each time it asks. */
@Entity
public class Referral {

    @Id
    private UUID id;

    private UUID organisationId;
    private UUID complaintId;
    private String ombudsmanReference;
    private String askedFor;
    private LocalDate askedOn;
    private LocalDate dueOn;
    private String recordedByName;

    @Version
    private int version;

    protected Referral() {}

    public Referral(UUID organisationId, UUID complaintId, Terms terms, String recordedBy, LocalDate today) {
        this.id = UUID.randomUUID();
        this.organisationId = organisationId;
        this.complaintId = complaintId;
        this.recordedByName = recordedBy;
        write(terms, today);
    }

    /** Puts what the Ombudsman wrote in place of what was recorded, under the rules of the first time. */
    public final void write(Terms terms, LocalDate today) {
        if (terms.askedOn().isAfter(today)) {
            throw new Refusal(OmbudsmanRefusal.ASKED_IN_FUTURE);
        }
        if (terms.dueOn().isBefore(terms.askedOn())) {
            throw new Refusal(OmbudsmanRefusal.DUE_BEFORE_ASKED);
        }
        if (terms.dueOn().isAfter(terms.askedOn().plusYears(1))) {
            throw new Refusal(OmbudsmanRefusal.DUE_TOO_LATE);
        }
        this.ombudsmanReference = terms.reference();
        this.askedFor = terms.askedFor();
        this.askedOn = terms.askedOn();
        this.dueOn = terms.dueOn();
    }

    /**
     * What the Ombudsman wrote.
     *
     * @param reference the Ombudsman's own; may be empty
     */
    public record Terms(String reference, String askedFor, LocalDate askedOn, LocalDate dueOn) {

        private static final Citation RULE = Citation.paragraph("9.36");

        public static final TextLength REFERENCE = new TextLength("The reference", 100, RULE);
        public static final TextLength ASKED_FOR = new TextLength("What the Ombudsman asks for", 2_000, RULE);

        public Terms {
            requireNonNull(reference, "reference");
            requireNonNull(askedFor, "askedFor");
            requireNonNull(askedOn, "askedOn");
            requireNonNull(dueOn, "dueOn");
            REFERENCE.require(reference);
            ASKED_FOR.require(askedFor);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID complaintId() {
        return complaintId;
    }

    public Terms terms() {
        return new Terms(ombudsmanReference, askedFor, askedOn, dueOn);
    }

    public String recordedByName() {
        return recordedByName;
    }

    public int version() {
        return version;
    }
}
