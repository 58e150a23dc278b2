package org.forthright.procedure.step.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.forthright.kernel.event.AuditedEvent;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.platform.refused.Conflict;
import org.forthright.platform.refused.Conflict.Field;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.procedure.letter.own.OwnText;
import org.forthright.procedure.letter.own.OwnTexts;
import org.forthright.procedure.letter.own.TextRefusal;
import org.forthright.procedure.letter.own.Wording;
import org.forthright.procedure.version.ProcedureAccess;

/** Writes on a draft. What is wrong with it is said, and kept all the same until it is handed in. */
@ApplicationScoped
public class WriteText {

    private final ProcedureAccess access;
    private final OwnTexts texts;
    private final Event<AuditedEvent> events;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    WriteText(ProcedureAccess access, OwnTexts texts, Event<AuditedEvent> events, CurrentActor current, Clock clock) {
        this.access = access;
        this.texts = texts;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Writes it.
     *
     * @param read the version of the row that the form was filled in from; other words meanwhile are a conflict
     */
    public void write(String code, int number, String read, Wording wording) {
        access.requireWrite();
        OwnText text = texts.requireForWriting(code, number);
        text.requireDraft();
        if (wording.isTooLong()) {
            throw new Refusal(TextRefusal.TOO_LONG);
        }
        requireAsRead(text, read, wording);
        events.fire(text.write(current.actor(), wording, clock.instant()));
    }

    private static void requireAsRead(OwnText text, String read, Wording mine) {
        Wording theirs = text.wording();
        List<Field> fields = List.of(
                new Field("Subject", theirs.subject(), mine.subject()),
                new Field("Words", theirs.body(), mine.body()),
                new Field("Subject in Welsh", theirs.welshSubject(), mine.welshSubject()),
                new Field("Words in Welsh", theirs.welshBody(), mine.welshBody()));
        if (!read.equals(String.valueOf(text.version())) && fields.stream().anyMatch(Field::differs)) {
            throw new Conflict("The text of this letter", fields);
        }
    }
}
