package org.forthright.procedure.step.letter;

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
import org.forthright.procedure.letter.own.OwnText;
import org.forthright.procedure.letter.own.OwnTexts;
import org.forthright.procedure.letter.own.ProofReading;
import org.forthright.procedure.version.ProcedureAccess;

/** Puts a text in force from a day on; only somebody who had no hand in it may (procedure 2.1). */
@ApplicationScoped
public class ApproveText {

    private final ProcedureAccess access;
    private final OwnTexts texts;
    private final ProofReading proofReading;
    private final Event<AuditedEvent> events;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    ApproveText(
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
     * Approves it. Approvals of one organisation come one after the other, for each may hold the other's phrase; and it
     * is looked through before it counts as one of those that hold, since others may have come in meanwhile.
     *
     * @param read the version of the row that the approver has read; another one meanwhile is a conflict
     * @param from the first day on which it holds, today or later
     */
    public void approve(String code, int number, String read, LocalDate from) {
        access.requireWrite();
        texts.lockMine();
        OwnText text = texts.requireForWriting(code, number);
        requireAsRead(text, read, from);
        proofReading.requirePublishable(text, from);
        events.fire(text.approve(current.actor(), from, clock.instant()));
    }

    private static void requireAsRead(OwnText text, String read, LocalDate from) {
        if (!read.equals(String.valueOf(text.version()))) {
            throw new Conflict(
                    "Text " + text.number() + " of this letter",
                    List.of(new Conflict.Field(
                            "In force from",
                            text.inForceOn()
                                    .map(DateWords::day)
                                    .orElse(text.state().title()),
                            DateWords.day(from))));
        }
    }
}
