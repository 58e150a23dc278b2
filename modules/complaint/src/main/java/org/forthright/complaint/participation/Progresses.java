package org.forthright.complaint.participation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.forthright.complaint.consent.Consents;
import org.forthright.platform.tenancy.CurrentActor;

/** How far each participant is, as far as my organisation may see it. */
@ApplicationScoped
public class Progresses implements PanacheRepositoryBase<Progress, Participation.Key> {

    private final CurrentActor current;
    private final Consents consents;

    @Inject
    Progresses(CurrentActor current, Consents consents) {
        this.current = current;
        this.consents = consents;
    }

    /** Every participant that I may see, the home first. */
    public List<Progress> of(UUID complaintId) {
        return list("key.complaintId = ?1 order by capacity desc, organisationName", complaintId);
    }

    /**
     * The other organisations that may see what is new in the complaint: those in it, less those for which the person
     * has withdrawn consent. What they were shown before stays with them.
     */
    public Set<UUID> others(UUID complaintId) {
        UUID mine = current.actor().organisationId();
        return of(complaintId).stream()
                .map(Progress::organisationId)
                .filter(id -> !id.equals(mine))
                .filter(id -> !consents.isWithdrawn(complaintId, id))
                .collect(Collectors.toSet());
    }

    public boolean takesPart(UUID complaintId, UUID organisation) {
        return of(complaintId).stream()
                .anyMatch(progress -> progress.organisationId().equals(organisation));
    }

    /** Whether the person has their response from another organisation in the complaint. */
    public boolean isAnsweredElsewhere(Participation participation) {
        return of(participation.complaintId()).stream()
                .filter(progress -> !progress.organisationId().equals(participation.organisationId()))
                .anyMatch(progress -> progress.answeredOn().isPresent());
    }

    /** My progress follows my participation. */
    public Progress follow(Participation participation) {
        return findByIdOptional(keyOf(participation))
                .map(progress -> {
                    progress.follow(participation);
                    return progress;
                })
                .orElseGet(() -> begin(participation));
    }

    /** Another participant may see how far I am. */
    public void showTo(Participation participation, UUID organisation) {
        follow(participation).showTo(organisation);
    }

    public void conclude(Participation participation, String outcome) {
        follow(participation).conclude(outcome);
    }

    private Progress begin(Participation participation) {
        Progress progress = new Progress(participation, current.actor().organisationName());
        persist(progress);
        return progress;
    }

    private static Participation.Key keyOf(Participation participation) {
        return new Participation.Key(participation.organisationId(), participation.complaintId());
    }
}
