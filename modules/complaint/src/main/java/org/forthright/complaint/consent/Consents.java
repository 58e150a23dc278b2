package org.forthright.complaint.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.kernel.refusal.Refusal;

/** The consents that my organisation has asked for. */
@ApplicationScoped
public class Consents implements PanacheRepositoryBase<Consent, UUID> {

    /** Newest question first. */
    public List<Consent> of(UUID complaintId) {
        return list("complaintId = ?1 order by askedAt desc", complaintId);
    }

    public Consent require(UUID complaintId, UUID id) {
        return find("complaintId = ?1 and id = ?2", complaintId, id)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    public Optional<Consent> newest(UUID complaintId, UUID to, ConsentPurpose purpose) {
        return of(complaintId).stream()
                .filter(consent -> consent.toOrganisationId().equals(to) && consent.purpose() == purpose)
                .findFirst();
    }

    /**
     * The person's last word: their newest answer or withdrawal. A question that is still open takes nothing back and
     * revives nothing, however new it is.
     */
    public Optional<Consent> lastWord(UUID complaintId, UUID to, ConsentPurpose purpose) {
        return of(complaintId).stream()
                .filter(consent -> consent.toOrganisationId().equals(to) && consent.purpose() == purpose)
                .filter(consent -> !consent.isAwaited())
                .max(Comparator.comparing(Consent::lastWordAt).thenComparing(consent -> !consent.isInForce()));
    }

    /** Whether the organisation may be shown what is new: the person's last word on its having the complaint is a yes. */
    public boolean allowSharing(UUID complaintId, UUID with) {
        return lastWord(complaintId, with, ConsentPurpose.FORWARD)
                .filter(Consent::isInForce)
                .isPresent();
    }

    /** The consent in force; refuses with the reason where there is none. */
    public Consent requireInForce(UUID complaintId, UUID to, ConsentPurpose purpose) {
        Consent consent =
                lastWord(complaintId, to, purpose).orElseThrow(() -> new Refusal(ComplaintRefusal.CONSENT_MISSING));
        if (consent.withdrawnAt().isPresent()) {
            throw new Refusal(ComplaintRefusal.CONSENT_WITHDRAWN);
        }
        if (!consent.isInForce()) {
            throw new Refusal(ComplaintRefusal.CONSENT_MISSING);
        }
        return consent;
    }
}
