package org.forthright.procedure.step.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.forthright.kernel.event.AuditedEvent;
import org.forthright.kernel.time.London;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.procedure.check.Checks;
import org.forthright.procedure.version.ProcedureAccess;
import org.forthright.procedure.version.ProcedureEvent;
import org.forthright.procedure.version.ProcedureVersion;
import org.forthright.procedure.version.ProcedureVersions;

/** Hands a version in for approval. */
@ApplicationScoped
public class SubmitVersion {

    private final ProcedureAccess access;
    private final ProcedureVersions versions;
    private final Checks checks;
    private final Event<AuditedEvent> events;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    SubmitVersion(
            ProcedureAccess access,
            ProcedureVersions versions,
            Checks checks,
            Event<AuditedEvent> events,
            CurrentActor current,
            Clock clock) {
        this.access = access;
        this.versions = versions;
        this.checks = checks;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Hands it in.
     *
     * @param note what it changes, in a sentence for those who read the procedure
     */
    public void submit(int number, String note) {
        access.requireWrite();
        ProcedureVersion version = versions.requireDraft(number);
        ProcedureEvent event = version.submit(current.actor(), note, clock.instant());
        checks.requirePublishable(version, London.today(clock));
        events.fire(event);
    }
}
