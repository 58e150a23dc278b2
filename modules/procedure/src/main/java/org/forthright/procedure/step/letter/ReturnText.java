package org.forthright.procedure.step.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.forthright.kernel.event.AuditedEvent;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.procedure.letter.own.OwnTexts;
import org.forthright.procedure.version.ProcedureAccess;

/** Sends a text back to its writers, with the reason. */
@ApplicationScoped
public class ReturnText {

    private final ProcedureAccess access;
    private final OwnTexts texts;
    private final Event<AuditedEvent> events;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    ReturnText(ProcedureAccess access, OwnTexts texts, Event<AuditedEvent> events, CurrentActor current, Clock clock) {
        this.access = access;
        this.texts = texts;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    public void sendBack(String code, int number, String reason) {
        access.requireWrite();
        events.fire(texts.requireForWriting(code, number).sendBack(current.actor(), reason, clock.instant()));
    }
}
