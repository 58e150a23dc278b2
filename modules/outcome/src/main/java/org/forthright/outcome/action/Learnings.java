package org.forthright.outcome.action;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;
import org.forthright.platform.tenancy.CurrentActor;

/** What was learned, as far as my organisation may see it. */
@ApplicationScoped
public class Learnings implements PanacheRepositoryBase<Learning, UUID> {

    private final CurrentActor current;

    @Inject
    Learnings(CurrentActor current) {
        this.current = current;
    }

    /** Earliest due first. */
    public List<Learning> of(UUID complaintId) {
        return list("complaintId = ?1 order by action.dueOn, id", complaintId);
    }

    /** My organisation's that are not done yet, on complaints whose answer has gone: earliest due first. */
    List<Learning> promised() {
        return find(Promised.WHERE, current.actor().organisationId(), Promised.STAGES)
                .page(0, Promised.AT_MOST)
                .list();
    }

    /** The same of one complaint. */
    List<Learning> undone(UUID complaintId) {
        return list(
                "complaintId = ?1 and organisationId = ?2 and action.doneOn is null order by action.dueOn, id",
                complaintId,
                current.actor().organisationId());
    }

    public Learning requireMine(UUID complaintId, UUID id) {
        return find(
                        "complaintId = ?1 and id = ?2 and organisationId = ?3",
                        complaintId,
                        id,
                        current.actor().organisationId())
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }
}
