package org.forthright.procedure.step.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.forthright.kernel.event.AuditedEvent;
import org.forthright.kernel.time.London;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.procedure.letter.own.OwnText;
import org.forthright.procedure.letter.own.OwnTexts;
import org.forthright.procedure.letter.own.ProofReading;
import org.forthright.procedure.letter.own.TextEvent;
import org.forthright.procedure.version.ProcedureAccess;

/** Hands a text in for approval. */
@ApplicationScoped
public class SubmitText {

    private final ProcedureAccess access;
    private final OwnTexts texts;
    private final ProofReading proofReading;
    private final Event<AuditedEvent> events;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    SubmitText(
            ProcedureAccess access,
            OwnTexts texts,
            ProofReading proofReading,
            Event<AuditedEvent> events,
            CurrentActor current,
            Clock clock) {
        this.access = access;
        this.texts = texts;
        this.proofReading = proofReading;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Hands it in.
     *
     * @param note what it changes, in a sentence for whoever approves it
     */
    public void submit(String code, int number, String note) {
        access.requireWrite();
        OwnText text = texts.requireForWriting(code, number);
        TextEvent event = text.submit(current.actor(), note, clock.instant());
        proofReading.requirePublishable(text, London.today(clock));
        events.fire(event);
    }
}
