package org.forthright.procedure.check;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.procedure.Models;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.directory.OrganisationInWords;
import org.forthright.procedure.version.ProcedureRefusal;
import org.forthright.procedure.version.ProcedureVersion;

/** Asks every check what it has to say about a version. */
@ApplicationScoped
public class Checks {

    private final Models models;
    private final OrganisationInWords organisation;
    private final List<ProcedureCheck> checks;

    @Inject
    Checks(Models models, OrganisationInWords organisation, @All List<ProcedureCheck> checks) {
        this.models = models;
        this.organisation = organisation;
        this.checks = List.copyOf(checks);
    }

    public Proposal proposal(ProcedureVersion version, LocalDate from) {
        Procedure model = models.require(version.model());
        return new Proposal(
                model,
                version.proposed(model, from),
                version.content().reasons(),
                organisation.of(version.organisationId()));
    }

    /** What keeps it from being in force from that day comes first. */
    public List<Remark> of(ProcedureVersion version, LocalDate from) {
        Proposal proposal = proposal(version, from);
        List<Remark> remarks = checks.stream()
                .flatMap(check -> check.remarks(proposal).stream())
                .toList();
        return Stream.concat(
                        remarks.stream().filter(Remark::grave), remarks.stream().filter(remark -> !remark.grave()))
                .toList();
    }

    public void requirePublishable(ProcedureVersion version, LocalDate from) {
        if (of(version, from).stream().anyMatch(Remark::grave)) {
            throw new Refusal(ProcedureRefusal.FAULTS_REMAIN);
        }
    }
}
