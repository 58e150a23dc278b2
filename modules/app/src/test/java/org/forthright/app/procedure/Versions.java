package org.forthright.app.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.forthright.app.house.Cast;
import org.forthright.procedure.step.ApproveVersion;
import org.forthright.procedure.step.StartVersion;
import org.forthright.procedure.step.SubmitVersion;
import org.forthright.procedure.version.ProcedureVersions;

/** Versions of an organisation's own procedure, written by one person and approved by another. */
@ApplicationScoped
public class Versions {

    private final Cast cast;
    private final StartVersion startVersion;
    private final SubmitVersion submitVersion;
    private final ApproveVersion approveVersion;
    private final ProcedureVersions versions;

    @Inject
    Versions(
            Cast cast,
            StartVersion startVersion,
            SubmitVersion submitVersion,
            ApproveVersion approveVersion,
            ProcedureVersions versions) {
        this.cast = cast;
        this.startVersion = startVersion;
        this.submitVersion = submitVersion;
        this.approveVersion = approveVersion;
        this.versions = versions;
    }

    /** A draft begun from that label, by its number. */
    public int draft(String organisation, String writer, String from) {
        return cast.as(organisation, writer, () -> startVersion.start(from).number());
    }

    public void publish(String organisation, String writer, String approver, int number, LocalDate inForceOn) {
        cast.as(organisation, writer, () -> submitVersion.submit(number, "For a test."));
        cast.as(
                organisation,
                approver,
                () -> approveVersion.approve(
                        number, versions.requireMine(number).version(), inForceOn));
    }
}
