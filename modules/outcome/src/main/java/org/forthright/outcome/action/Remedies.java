package org.forthright.outcome.action;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;
import org.forthright.platform.tenancy.CurrentActor;

/** The remedies that my organisation may see: its own, and those of others that were shown to it. */
@ApplicationScoped
public class Remedies implements PanacheRepositoryBase<Remedy, UUID> {

    private final CurrentActor current;

    @Inject
    Remedies(CurrentActor current) {
        this.current = current;
    }

    /** Earliest due first. */
    public List<Remedy> of(UUID complaintId) {
        return list("complaintId = ?1 order by action.dueOn, id", complaintId);
    }

    public List<Remedy> mine(UUID complaintId) {
        return list(
                "complaintId = ?1 and organisationId = ?2",
                complaintId,
                current.actor().organisationId());
    }

    /** My organisation's that are not done yet, on complaints whose answer has gone: earliest due first. */
    List<Remedy> promised() {
        return find(Promised.WHERE, current.actor().organisationId(), Promised.STAGES)
                .page(0, Promised.AT_MOST)
                .list();
    }

    /** The same of one complaint. */
    List<Remedy> undone(UUID complaintId) {
        return list(
                "complaintId = ?1 and organisationId = ?2 and action.doneOn is null order by action.dueOn, id",
                complaintId,
                current.actor().organisationId());
    }

    public Remedy requireMine(UUID complaintId, UUID id) {
        return mine(complaintId).stream()
                .filter(remedy -> remedy.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
