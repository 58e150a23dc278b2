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
    private final Participations participations;
    private final Consents consents;

    @Inject
    Progresses(CurrentActor current, Participations participations, Consents consents) {
        this.current = current;
        this.participations = participations;
        this.consents = consents;
    }

    /** Every participant that I may see, the home first. */
    public List<Progress> of(UUID complaintId) {
        return list("key.complaintId = ?1 order by capacity desc, organisationName", complaintId);
    }

    /**
     * The other organisations that may see what is new in the complaint: its home, and from the home those in it to
     * which the person's last word is a yes. What they were shown before stays with them.
     */
    public Set<UUID> others(UUID complaintId) {
        Participation mine = participations.require(complaintId);
        if (!mine.isHome()) {
            return Set.of(mine.homeId());
        }
        return of(complaintId).stream()
                .map(Progress::organisationId)
                .filter(id -> !id.equals(mine.organisationId()))
                .filter(id -> consents.allowSharing(complaintId, id))
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

    /** Another organisation answers: it may see how far I am, and what I had promised. */
    public void handOver(Participation participation, UUID organisation) {
        follow(participation).handOver(organisation);
    }

    /** After the person has spoken: an organisation in the complaint sees how far I am, or no longer. */
    public void showOrHide(Participation participation, UUID organisation) {
        if (!takesPart(participation.complaintId(), organisation)) {
            return;
        }
        if (consents.allowSharing(participation.complaintId(), organisation)) {
            follow(participation).showTo(organisation);
        } else {
            follow(participation).hideFrom(organisation);
        }
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
