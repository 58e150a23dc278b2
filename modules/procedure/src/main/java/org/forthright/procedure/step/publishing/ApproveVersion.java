package org.forthright.procedure.step.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.forthright.kernel.event.AuditedEvent;
import org.forthright.platform.page.DateWords;
import org.forthright.platform.refused.Conflict;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.procedure.check.Checks;
import org.forthright.procedure.version.ProcedureAccess;
import org.forthright.procedure.version.ProcedureEvent;
import org.forthright.procedure.version.ProcedureVersion;
import org.forthright.procedure.version.ProcedureVersions;

/** Puts a version in force from a day on; only somebody who had no hand in it may (procedure 2.1). */
@ApplicationScoped
public class ApproveVersion {

    private final ProcedureAccess access;
    private final ProcedureVersions versions;
    private final Checks checks;
    private final Event<AuditedEvent> events;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    ApproveVersion(
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
     * Approves it.
     *
     * @param read the version of the row that the approver has read; another one meanwhile is a conflict
     * @param from the first day on which it holds, today or later
     */
    public void approve(int number, String read, LocalDate from) {
        access.requireWrite();
        ProcedureVersion version = versions.requireForWriting(number);
        requireAsRead(version, read, from);
        ProcedureEvent event = version.approve(current.actor(), from, clock.instant());
        checks.requirePublishable(version, from);
        events.fire(event);
    }

    private static void requireAsRead(ProcedureVersion version, String read, LocalDate from) {
        if (!read.equals(String.valueOf(version.version()))) {
            throw new Conflict(
                    "Version " + version.number() + " of the procedure",
                    List.of(new Conflict.Field(
                            "In force from",
                            version.inForceOn()
                                    .map(DateWords::day)
                                    .orElse(version.state().title()),
                            DateWords.day(from))));
        }
    }
}
