package org.forthright.complaint.clock;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The plans of a complaint that my organisation may see. */
@ApplicationScoped
public class Plans implements PanacheRepositoryBase<Plan, UUID> {

    /** One organisation's plans, the first first. */
    public List<Plan> of(UUID complaintId, UUID organisationId) {
        return list("complaintId = ?1 and organisationId = ?2 order by number", complaintId, organisationId);
    }

    public Optional<Plan> inForce(UUID complaintId, UUID organisationId) {
        List<Plan> plans = of(complaintId, organisationId);
        return plans.isEmpty() ? Optional.empty() : Optional.of(plans.getLast());
    }
}
