package org.forthright.investigation.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The evidence that my organisation may see: its own, and what others chose to share. */
@ApplicationScoped
public class EvidenceRegister implements PanacheRepositoryBase<Evidence, UUID> {

    public List<Evidence> of(UUID complaintId) {
        return list("complaintId", complaintId);
    }

    public List<Evidence> on(UUID complaintId, UUID point) {
        return of(complaintId).stream()
                .filter(evidence -> evidence.speaksTo(point))
                .toList();
    }
}
