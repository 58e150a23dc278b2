package org.forthright.complaint.participation;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Parameters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The complaints that somebody may list: those of their organisation, or of them the ones that certain people handle. */
public final class Caseload {

    private final Participations participations;
    private final UUID organisation;
    private final Set<UUID> handlers;

    /** @param handlers none for everybody's */
    Caseload(Participations participations, UUID organisation, Set<UUID> handlers) {
        this.participations = participations;
        this.organisation = organisation;
        this.handlers = handlers;
    }

    /** Open complaints, earliest due first. */
    public List<Participation> open(int limit) {
        return which("and open order by dueOn, key.complaintId").page(0, limit).list();
    }

    public long countOpen() {
        return which("and open").count();
    }

    /** Those of them that may be listed, open or not. */
    public List<Participation> among(List<UUID> complaints) {
        return complaints.isEmpty()
                ? List.of()
                : list("and key.complaintId in :these", Parameters.with("these", complaints));
    }

    /** All complaints, newest first. */
    public List<Participation> newest(int from, int limit) {
        return which("order by receivedOn desc, key.complaintId")
                .range(from, from + limit - 1)
                .list();
    }

    public long count() {
        return which("").count();
    }

    public Optional<Participation> find(String reference) {
        return list("and shown.reference = :reference", Parameters.with("reference", reference)).stream()
                .findFirst();
    }

    /** Complaints whose words match, newest first; goes by index, whatever the other organisations hold. */
    public List<Participation> search(String words) {
        List<UUID> found = participations.find(words);
        return found.isEmpty()
                ? List.of()
                : list("and key.complaintId in :found order by receivedOn desc", Parameters.with("found", found));
    }

    private PanacheQuery<Participation> which(String condition) {
        return participations.find(mine() + condition, own(new Parameters()));
    }

    private List<Participation> list(String condition, Parameters parameters) {
        return participations.list(mine() + condition, own(parameters));
    }

    private String mine() {
        return "key.organisationId = :organisation " + (handlers.isEmpty() ? "" : "and handlerId in :handlers ");
    }

    private Parameters own(Parameters parameters) {
        parameters.and("organisation", organisation);
        return handlers.isEmpty() ? parameters : parameters.and("handlers", handlers);
    }
}
