package org.forthright.complaint.citation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.forthright.complaint.Stage;
import org.forthright.complaint.participation.Participation;
import org.forthright.organisation.Organisation;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.Procedures;

/** By which procedure a complaint is handled: each organisation's part in it by a version of its own. */
@ApplicationScoped
public class Rules {

    private final Procedures procedures;
    private final CurrentActor current;

    @Inject
    Rules(Procedures procedures, CurrentActor current) {
        this.procedures = procedures;
        this.current = current;
    }

    /** The version that is noted on my part. */
    public Procedure of(Participation participation) {
        return procedures.version(participation.procedureVersion());
    }

    /** What an organisation goes by on a day: the version for a complaint that reaches it then. */
    public Procedure inForce(Organisation organisation, LocalDate day) {
        return procedures.inForce(organisation.id(), organisation.kind().code(), day);
    }

    public Cite cite(Participation participation, String paragraph) {
        return cite(of(participation), paragraph);
    }

    /** The paragraph that asks for the next step of this stage. */
    public Cite cite(Procedure procedure, Stage stage) {
        return cite(procedure, stage.paragraph());
    }

    public Cite cite(Procedure procedure, String paragraph) {
        return Cite.of(current.actor().organisationCode(), procedure, procedure.paragraph(paragraph));
    }
}
