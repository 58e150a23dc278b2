package org.forthright.procedure.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.forthright.kernel.event.AuditedEvent;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.procedure.version.ProcedureAccess;
import org.forthright.procedure.version.ProcedureEvent.SectionChosen;
import org.forthright.procedure.version.ProcedureRefusal;
import org.forthright.procedure.version.ProcedureVersion;
import org.forthright.procedure.version.ProcedureVersions;

/** Leaves out a section that an organisation may do without, as the annex, or puts it back. */
@ApplicationScoped
public class ChooseSection {

    private final ProcedureAccess access;
    private final ProcedureVersions versions;
    private final Event<AuditedEvent> events;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    ChooseSection(
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

    public void choose(int number, String section, boolean leaveOut) {
        access.requireWrite();
        ProcedureVersion version = versions.requireDraft(number);
        if (version.content().sections().stream().noneMatch(one -> one.number().equals(section) && one.optional())) {
            throw new Refusal(ProcedureRefusal.SECTION_NEEDED);
        }
        events.fire(version.revise(
                current.actor(),
                version.content().sectionLeftOut(section, leaveOut),
                new SectionChosen(number, section, leaveOut),
                clock.instant()));
    }
}
