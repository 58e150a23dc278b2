package org.forthright.complaint.clock;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.forthright.kernel.time.London;
import org.forthright.platform.tenancy.CurrentActor;

/** The plans of a complaint that my organisation may see. */
@ApplicationScoped
public class Plans implements PanacheRepositoryBase<Plan, UUID> {

    private final CurrentActor current;

    @Inject
    Plans(CurrentActor current) {
        this.current = current;
    }

    /** One organisation's plans, the first first. */
    public List<Plan> of(UUID complaintId, UUID organisationId) {
        return list("complaintId = ?1 and organisationId = ?2 order by number", complaintId, organisationId);
    }

    /** On which day my organisation first had a plan, by complaint; without those that have none. */
    public Map<UUID, LocalDate> firstDays(List<UUID> complaintIds) {
        return complaintIds.isEmpty()
                ? Map.of()
                : list(
                                "organisationId = ?1 and number = 1 and complaintId in ?2",
                                current.actor().organisationId(),
                                complaintIds)
                        .stream()
                        .collect(toMap(Plan::complaintId, plan -> London.dateOf(plan.recordedAt())));
    }

    public Optional<Plan> inForce(UUID complaintId, UUID organisationId) {
        List<Plan> plans = of(complaintId, organisationId);
        return plans.isEmpty() ? Optional.empty() : Optional.of(plans.getLast());
    }
}
