package org.forthright.procedure.step.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.forthright.kernel.event.AuditedEvent;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.procedure.letter.own.OwnTexts;
import org.forthright.procedure.version.ProcedureAccess;

/** Gives a text up before it is approved; its words stay, and another can begin from them. */
@ApplicationScoped
public class WithdrawText {

    private final ProcedureAccess access;
    private final OwnTexts texts;
    private final Event<AuditedEvent> events;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    WithdrawText(
            ProcedureAccess access, OwnTexts texts, Event<AuditedEvent> events, CurrentActor current, Clock clock) {
        this.access = access;
        this.texts = texts;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    public void withdraw(String code, int number) {
        access.requireWrite();
        events.fire(texts.requireForWriting(code, number).withdraw(current.actor(), clock.instant()));
    }
}
