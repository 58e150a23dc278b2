package org.forthright.outcome.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.forthright.complaint.Stage;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.participation.Progresses;
import org.forthright.kernel.event.DomainEvent;
import org.forthright.outcome.action.Remedies;
import org.forthright.platform.tenancy.CurrentActor;

/**
 * Remedies promised while the response was being written are shown to the others once the person has it. Which room sent
 * the response does not matter: the stage says so.
 */
@ApplicationScoped
public class ShowRemedies {

    private final CurrentActor current;
    private final Participations participations;
    private final Progresses progresses;
    private final Remedies remedies;

    @Inject
    ShowRemedies(CurrentActor current, Participations participations, Progresses progresses, Remedies remedies) {
        this.current = current;
        this.participations = participations;
        this.progresses = progresses;
        this.remedies = remedies;
    }

    void on(@Observes DomainEvent event) {
        UUID mine = current.actor().organisationId();
        participations
                .findByIdOptional(new Participation.Key(mine, event.complaintId()))
                .filter(participation -> participation.stage() == Stage.ANSWERED)
                .ifPresent(this::show);
    }

    private void show(Participation participation) {
        Set<UUID> others = progresses.others(participation.complaintId());
        remedies.mine(participation.complaintId()).forEach(remedy -> others.forEach(remedy::showTo));
    }
}
