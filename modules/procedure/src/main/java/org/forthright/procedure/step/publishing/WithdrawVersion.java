package org.forthright.procedure.step.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.forthright.kernel.event.AuditedEvent;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.procedure.version.ProcedureAccess;
import org.forthright.procedure.version.ProcedureVersion;
import org.forthright.procedure.version.ProcedureVersions;

/** Gives a version up before it is approved; its words stay, and another can begin from them. */
@ApplicationScoped
public class WithdrawVersion {

    private final ProcedureAccess access;
    private final ProcedureVersions versions;
    private final Event<AuditedEvent> events;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    WithdrawVersion(
            ProcedureAccess access,
            ProcedureVersions versions,
            Event<AuditedEvent> events,
            CurrentActor current,
            Clock clock) {
        this.access = access;
        this.versions = versions;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    public void withdraw(int number) {
        access.requireWrite();
        ProcedureVersion version = versions.requireForWriting(number);
        events.fire(version.withdraw(current.actor(), clock.instant()));
    }
}
