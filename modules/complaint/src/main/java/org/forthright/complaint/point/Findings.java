package org.forthright.complaint.point;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthright.platform.tenancy.CurrentActor;

/** The findings that my organisation may see; its own from the start, those of others once their response is sent. */
@ApplicationScoped
public class Findings implements PanacheRepositoryBase<Finding, UUID> {

    private final CurrentActor current;

    @Inject
    Findings(CurrentActor current) {
        this.current = current;
    }

    public List<Finding> of(UUID complaintId) {
        return list("complaintId", complaintId);
    }

    public List<Finding> mine(UUID complaintId) {
        return list(
                "complaintId = ?1 and organisationId = ?2",
                complaintId,
                current.actor().organisationId());
    }

    public Optional<Finding> mineOn(UUID pointId) {
        return find(
                        "pointId = ?1 and organisationId = ?2",
                        pointId,
                        current.actor().organisationId())
                .firstResultOptional();
    }
}
