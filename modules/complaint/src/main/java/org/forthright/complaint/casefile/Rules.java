package org.forthright.complaint.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.forthright.complaint.Complaints;
import org.forthright.complaint.Stage;
import org.forthright.complaint.participation.Participation;
import org.forthright.organisation.Organisations;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.Procedures;

/**
 * The procedure that governs my part in a complaint: the version noted on it where I received it first, and where it was
 * forwarded to me the version of my own that was in force when it came.
 */
@ApplicationScoped
public class Rules {

    private final Complaints complaints;
    private final Organisations organisations;
    private final Procedures procedures;
    private final CurrentActor current;

    @Inject
    Rules(Complaints complaints, Organisations organisations, Procedures procedures, CurrentActor current) {
        this.complaints = complaints;
        this.organisations = organisations;
        this.procedures = procedures;
        this.current = current;
    }

    public Procedure of(Participation participation) {
        return Objects.requireNonNull(of(List.of(participation)).get(participation.complaintId()));
    }

    /** By complaint, for lists. */
    public Map<UUID, Procedure> of(Collection<Participation> participations) {
        String kind = organisations.mine().kind().code();
        Map<UUID, String> noted = noted(participations);
        Map<UUID, Procedure> governing = new HashMap<>();
        for (Participation participation : participations) {
            String label = participation.isHome() ? noted.get(participation.complaintId()) : null;
            governing.put(
                    participation.complaintId(),
                    label == null ? procedures.inForce(kind, participation.receivedOn()) : procedures.version(label));
        }
        return governing;
    }

    public Cite cite(Participation participation, String paragraph) {
        return cite(of(participation), paragraph);
    }

    /** The paragraph that asks for the next step of this stage. */
    public Cite cite(Procedure procedure, Stage stage) {
        return cite(procedure, stage.paragraph());
    }

    public Cite cite(Procedure procedure, String paragraph) {
        return Cite.of(current.actor().organisationCode(), procedure.paragraph(paragraph));
    }

    private Map<UUID, String> noted(Collection<Participation> participations) {
        List<UUID> home = participations.stream()
                .filter(Participation::isHome)
                .map(Participation::complaintId)
                .toList();
        Map<UUID, String> noted = new HashMap<>();
        if (!home.isEmpty()) {
            complaints
                    .list("id in ?1", home)
                    .forEach(complaint -> noted.put(complaint.id(), complaint.procedureVersion()));
        }
        return noted;
    }
}
