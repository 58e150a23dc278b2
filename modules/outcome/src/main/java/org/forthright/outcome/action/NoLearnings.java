package org.forthright.outcome.action;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.forthright.platform.tenancy.CurrentActor;

/** Who found nothing to learn, as far as my organisation may see it. */
@ApplicationScoped
public class NoLearnings implements PanacheRepositoryBase<NoLearning, UUID> {

    private final CurrentActor current;

    @Inject
    NoLearnings(CurrentActor current) {
        this.current = current;
    }

    public List<NoLearning> of(UUID complaintId) {
        return list("complaintId", complaintId);
    }

    /** Something was learned after all. */
    public void takeBack(UUID complaintId) {
        delete(
                "complaintId = ?1 and organisationId = ?2",
                complaintId,
                current.actor().organisationId());
    }
}
