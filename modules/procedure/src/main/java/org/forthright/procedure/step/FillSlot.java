package org.forthright.procedure.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import org.forthright.kernel.event.AuditedEvent;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.platform.refused.Conflict.Field;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.procedure.content.Revision;
import org.forthright.procedure.slot.Fillings;
import org.forthright.procedure.slot.Slot;
import org.forthright.procedure.slot.Slots;
import org.forthright.procedure.version.ProcedureAccess;
import org.forthright.procedure.version.ProcedureEvent.SlotFilled;
import org.forthright.procedure.version.ProcedureRefusal;
import org.forthright.procedure.version.ProcedureVersion;
import org.forthright.procedure.version.ProcedureVersions;

/** Fills a place of the text with the organisation's own words, or marks it as not applicable. */
@ApplicationScoped
public class FillSlot {

    /** Words of a place stand inside a sentence. */
    public static final int LONGEST = 2_000;

    private final ProcedureAccess access;
    private final ProcedureVersions versions;
    private final Slots slots;
    private final Event<AuditedEvent> events;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    FillSlot(
            ProcedureAccess access,
            ProcedureVersions versions,
            Slots slots,
            Event<AuditedEvent> events,
            CurrentActor current,
            Clock clock) {
        this.access = access;
        this.versions = versions;
        this.slots = slots;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    public void fill(int number, String name, String read, String text) {
        access.requireWrite();
        ProcedureVersion version = versions.requireDraft(number);
        requireLocal(name);
        if (text.isBlank() || text.length() > LONGEST) {
            throw new Refusal(ProcedureRefusal.NO_WORDS);
        }
        requireAsRead(version, name, read, text);
        tell(version, version.content().fillings().filled(name, text), name, true);
    }

    /** "Deleted - not applicable". */
    public void delete(int number, String name, String read) {
        access.requireWrite();
        ProcedureVersion version = versions.requireDraft(number);
        if (!requireLocal(name).deletable()) {
            throw new Refusal(ProcedureRefusal.SLOT_NEEDED);
        }
        requireAsRead(version, name, read, "");
        tell(version, version.content().fillings().without(name), name, false);
    }

    private Slot requireLocal(String name) {
        return slots.all().stream()
                .filter(slot -> slot.name().equals(name) && slot.kind().isLocal())
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static void requireAsRead(ProcedureVersion version, String name, String read, String text) {
        String saved = version.content().fillings().texts().getOrDefault(name, "");
        TwoWriters.requireAsRead(
                "The words for this place", read, Revision.of(saved), List.of(new Field("Words", saved, text)));
    }

    private void tell(ProcedureVersion version, Fillings fillings, String name, boolean applicable) {
        SlotFilled event = new SlotFilled(version.number(), name, applicable);
        events.fire(version.revise(current.actor(), version.content().with(fillings), event, clock.instant()));
    }
}
