package org.forthright.complaint.party;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The people in a complaint whom my organisation may know. */
@ApplicationScoped
public class Parties implements PanacheRepositoryBase<Party, UUID> {

    /** The complainant first. */
    public List<Party> of(UUID complaintId) {
        return list("complaintId = ?1 order by role, name", complaintId);
    }

    public Optional<Party> complainant(UUID complaintId) {
        return of(complaintId).stream()
                .filter(party -> party.role() == PartyRole.COMPLAINANT)
                .findFirst();
    }

    /** Who had the care, where somebody else complains for them. */
    public Optional<Party> patient(UUID complaintId) {
        return of(complaintId).stream()
                .filter(party -> party.role() == PartyRole.PATIENT)
                .findFirst();
    }

    /** Where the complainant gets mail; empty where they gave no address. */
    public Optional<String> emailOfComplainant(UUID complaintId) {
        return complainant(complaintId).map(Party::email).filter(email -> !email.isEmpty());
    }
}
