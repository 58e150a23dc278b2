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
import org.forthright.procedure.Models;
import org.forthright.procedure.Paragraph;
import org.forthright.procedure.content.Content;
import org.forthright.procedure.content.WordedParagraph;
import org.forthright.procedure.slot.Slots;
import org.forthright.procedure.version.ProcedureAccess;
import org.forthright.procedure.version.ProcedureEvent.ParagraphChanged;
import org.forthright.procedure.version.ProcedureEvent.ParagraphChanged.Change;
import org.forthright.procedure.version.ProcedureRefusal;
import org.forthright.procedure.version.ProcedureVersion;
import org.forthright.procedure.version.ProcedureVersions;

/**
 * Words one paragraph of a draft as the organisation wants it: in its own words, as in the model, or left out. Words of
 * the law stay; where the law asks for what a paragraph says, other words need a reason that is kept.
 */
@ApplicationScoped
public class WordParagraph {

    private final ProcedureAccess access;
    private final ProcedureVersions versions;
    private final Models models;
    private final Slots slots;
    private final Event<AuditedEvent> events;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    WordParagraph(
            ProcedureAccess access,
            ProcedureVersions versions,
            Models models,
            Slots slots,
            Event<AuditedEvent> events,
            CurrentActor current,
            Clock clock) {
        this.access = access;
        this.versions = versions;
        this.models = models;
        this.slots = slots;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    /**
     * What the paragraph is to say.
     *
     * @param reason why statutory words differ from the model's
     */
    public record Words(String title, String text, String reason) {}

    public void word(int number, String paragraph, String read, Words words) {
        access.requireWrite();
        ProcedureVersion version = versions.requireDraft(number);
        WordedParagraph saved = find(version, paragraph);
        requireAllowed(saved, words);
        requireAsRead(saved, read, words.text(), words.reason());
        Content revised = version.content().worded(paragraph, words.title(), words.text(), words.reason());
        tell(version, revised, paragraph, Change.WORDED);
    }

    /** Says nothing of it: only where the organisation may, and its words are kept. */
    public void leaveOut(int number, String paragraph, String read) {
        access.requireWrite();
        ProcedureVersion version = versions.requireDraft(number);
        WordedParagraph saved = find(version, paragraph);
        if (!saved.paragraph().optional()) {
            throw new Refusal(ProcedureRefusal.PARAGRAPH_NEEDED);
        }
        requireAsRead(saved, read, "", "");
        tell(version, version.content().leftOut(paragraph), paragraph, Change.LEFT_OUT);
    }

    /** Back to what the model says. */
    public void restore(int number, String paragraph, String read) {
        access.requireWrite();
        ProcedureVersion version = versions.requireDraft(number);
        Content restored = version.content().restored(paragraph, models.require(version.model()));
        String model =
                restored.find(paragraph).map(found -> found.paragraph().text()).orElse("");
        requireAsRead(find(version, paragraph), read, model, "");
        tell(version, restored, paragraph, Change.RESTORED);
    }

    private static WordedParagraph find(ProcedureVersion version, String paragraph) {
        return version.content().find(paragraph).orElseThrow(NotFoundException::new);
    }

    private void requireAllowed(WordedParagraph saved, Words words) {
        if (saved.paragraph().wording() == Paragraph.Wording.LOCKED) {
            throw new Refusal(ProcedureRefusal.LOCKED_WORDS);
        }
        if (saved.paragraph().wording() == Paragraph.Wording.WITH_REASON
                && words.reason().isBlank()) {
            throw new Refusal(ProcedureRefusal.LAW_NEEDS_REASON);
        }
        OwnWords.require(slots, words.title(), words.text(), words.reason());
    }

    private static void requireAsRead(WordedParagraph saved, String read, String text, String reason) {
        TwoWriters.requireAsRead(
                "Paragraph " + saved.number(),
                read,
                saved.revision(),
                List.of(
                        new Field(
                                "Words",
                                saved.leftOut() ? "" : saved.paragraph().text(),
                                text),
                        new Field("Reason", saved.reason(), reason)));
    }

    private void tell(ProcedureVersion version, Content revised, String paragraph, Change change) {
        ParagraphChanged event = new ParagraphChanged(version.number(), paragraph, change);
        events.fire(version.revise(current.actor(), revised, event, clock.instant()));
    }
}
