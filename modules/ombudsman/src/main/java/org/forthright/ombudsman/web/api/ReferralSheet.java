package org.forthright.ombudsman.web.api;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;
import org.forthright.ombudsman.referral.Referral;

/**
 * A request of the Ombudsman.
 *
 * @param reference the Ombudsman's own; may be empty
 * @param version to be sent back with a correction
 */
public record ReferralSheet(
        UUID id, String reference, String askedFor, LocalDate askedOn, LocalDate dueOn, int version) {

    static ReferralSheet of(Referral referral) {
        Referral.Terms terms = referral.terms();
        return new ReferralSheet(
                referral.id(), terms.reference(), terms.askedFor(), terms.askedOn(), terms.dueOn(), referral.version());
    }

    /** The request as it should have been recorded, and the version of it that was read. */
    public record Correction(String reference, String askedFor, LocalDate askedOn, LocalDate dueOn, int version) {

        public Correction {
            requireNonNull(reference, "reference");
            requireNonNull(askedFor, "askedFor");
            requireNonNull(askedOn, "askedOn");
            requireNonNull(dueOn, "dueOn");
        }

        Referral.Terms terms() {
            return new Referral.Terms(reference, askedFor, askedOn, dueOn);
        }
    }
}
