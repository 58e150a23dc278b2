package org.forthright.response.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.point.Finding;
import org.forthright.complaint.point.Findings;
import org.forthright.organisation.Organisations;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.Procedures;
import org.forthright.procedure.ResponseContent;
import org.forthright.response.Response;

/** What my organisation's procedure asks of a response, in the version that was in force when the complaint came in. */
@ApplicationScoped
public class Contents {

    private final Organisations organisations;
    private final Procedures procedures;
    private final Findings findings;

    @Inject
    Contents(Organisations organisations, Procedures procedures, Findings findings) {
        this.organisations = organisations;
        this.procedures = procedures;
        this.findings = findings;
    }

    public List<ResponseContent> of(Participation participation) {
        return procedure(participation).responseContents();
    }

    public Procedure procedure(Participation participation) {
        return procedures.inForce(organisations.mine().kind().code(), participation.receivedOn());
    }

    /** What is written of it and what is missing. */
    public Checklist checklist(Participation participation, Response response) {
        return checklist(participation, response.parts());
    }

    public Checklist checklist(Participation participation, Map<String, String> parts) {
        boolean upheld = findings.mine(participation.complaintId()).stream()
                .map(Finding::outcome)
                .anyMatch(outcome -> outcome.isWellFounded());
        return Checklist.of(of(participation), parts, upheld);
    }
}
