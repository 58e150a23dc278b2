package org.forthright.procedure.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.forthright.kernel.event.AuditedEvent;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.procedure.Section;
import org.forthright.procedure.content.WordedParagraph;
import org.forthright.procedure.slot.Slots;
import org.forthright.procedure.version.ProcedureAccess;
import org.forthright.procedure.version.ProcedureEvent.ParagraphChanged;
import org.forthright.procedure.version.ProcedureEvent.ParagraphChanged.Change;
import org.forthright.procedure.version.ProcedureRefusal;
import org.forthright.procedure.version.ProcedureVersion;
import org.forthright.procedure.version.ProcedureVersions;

/** Adds a paragraph of the organisation's own at the end of a section. */
@ApplicationScoped
public class AddParagraph {

    private static final int MOST_IN_A_SECTION = 20;

    private final ProcedureAccess access;
    private final ProcedureVersions versions;
    private final Slots slots;
    private final Event<AuditedEvent> events;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    AddParagraph(
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

    /** The number that it got: "9.A". */
    public String add(int number, String sectionNumber, String title, String text) {
        access.requireWrite();
        ProcedureVersion version = versions.requireDraft(number);
        Section section = version.content().sections().stream()
                .filter(one -> one.number().equals(sectionNumber))
                .findFirst()
                .orElseThrow(() -> new Refusal(ProcedureRefusal.SECTION_NEEDED));
        OwnWords.require(slots, title, text, "");
        if (version.content().paragraphsOf(section).stream()
                        .filter(WordedParagraph::isLocal)
                        .count()
                >= MOST_IN_A_SECTION) {
            throw new Refusal(ProcedureRefusal.TOO_MANY);
        }
        String paragraph = version.content().nextNumber(section);
        events.fire(version.revise(
                current.actor(),
                version.content().with(section, title, text),
                new ParagraphChanged(number, paragraph, Change.ADDED),
                clock.instant()));
        return paragraph;
    }
}
