package org.forthright.procedure.step.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.forthright.kernel.event.AuditedEvent;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.procedure.directory.MyModel;
import org.forthright.procedure.version.ProcedureAccess;
import org.forthright.procedure.version.ProcedureEvent;
import org.forthright.procedure.version.ProcedureRefusal;
import org.forthright.procedure.version.ProcedureVersion;
import org.forthright.procedure.version.ProcedureVersions;
import org.forthright.procedure.version.Start;

/** Begins a version from the model text, or from an earlier one: that is also the way back to what was in force before. */
@ApplicationScoped
public class StartVersion {

    private final ProcedureAccess access;
    private final ProcedureVersions versions;
    private final MyModel model;
    private final Event<AuditedEvent> events;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    StartVersion(
            ProcedureAccess access,
            ProcedureVersions versions,
            MyModel model,
            Event<AuditedEvent> events,
            CurrentActor current,
            Clock clock) {
        this.access = access;
        this.versions = versions;
        this.model = model;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Begins it; refuses a second one at a time.
     *
     * @param label of today's model for my kind of organisation, or of an earlier version of ours
     */
    public ProcedureVersion start(String label) {
        access.requireWrite();
        versions.lockMine();
        if (versions.open().isPresent()) {
            throw new Refusal(ProcedureRefusal.ONE_AT_A_TIME);
        }
        Start start = find(label).orElseThrow(() -> new Refusal(ProcedureRefusal.NOTHING_TO_START_FROM));
        ProcedureVersion version = new ProcedureVersion(current.actor(), versions.nextNumber(), start, clock.instant());
        versions.persist(version);
        events.fire(new ProcedureEvent.Started(version.number(), words(label)));
        return version;
    }

    /** As the timeline says it. */
    private String words(String label) {
        return versions.mine(label)
                .map(version -> "version " + version.number())
                .orElse("the model text");
    }

    private Optional<Start> find(String label) {
        return model.today()
                .filter(today -> today.label().equals(label))
                .map(Start::of)
                .or(() -> versions.mine(label).map(ProcedureVersion::copy));
    }
}
