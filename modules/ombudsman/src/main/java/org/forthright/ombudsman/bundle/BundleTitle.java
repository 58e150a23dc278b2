package org.forthright.ombudsman.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.forthright.complaint.participation.Participation;
import org.forthright.ombudsman.referral.Referrals;

/** What a bundle is called, so that its readers know whose case it is and find their own. */
@ApplicationScoped
class BundleTitle {

    private final Referrals referrals;

    @Inject
    BundleTitle(Referrals referrals) {
        this.referrals = referrals;
    }

    /** With the newest reference of the Ombudsman's, where it gave one. */
    String of(Participation participation, String holds) {
        String reference = referrals.of(participation.complaintId()).stream()
                .map(referral -> referral.terms().reference())
                .filter(theirs -> !theirs.isBlank())
                .findFirst()
                .orElse("");
        return RecordWords.title(participation.name(), reference, holds)
                .render()
                .strip();
    }
}
