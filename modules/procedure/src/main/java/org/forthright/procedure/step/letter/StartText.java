package org.forthright.procedure.step.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.forthright.kernel.event.AuditedEvent;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.procedure.letter.LetterKinds;
import org.forthright.procedure.letter.own.OwnText;
import org.forthright.procedure.letter.own.OwnTexts;
import org.forthright.procedure.letter.own.TextCode;
import org.forthright.procedure.letter.own.TextEvent;
import org.forthright.procedure.letter.own.TextRefusal;
import org.forthright.procedure.letter.own.Wordbooks;
import org.forthright.procedure.letter.own.Wording;
import org.forthright.procedure.version.ProcedureAccess;

/** Begins a text of a letter from the model, or from an earlier one: that is also the way back to what was in force before. */
@ApplicationScoped
public class StartText {

    /** What a text is begun from that is begun from the model. */
    public static final String MODEL = "model";

    private static final String NOTHING = "nothing";

    private static final int MOST_PHRASES = 100;

    private final ProcedureAccess access;
    private final OwnTexts texts;
    private final LetterKinds kinds;
    private final Wordbooks wordbooks;
    private final Event<AuditedEvent> events;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    StartText(
            ProcedureAccess access,
            OwnTexts texts,
            LetterKinds kinds,
            Wordbooks wordbooks,
            Event<AuditedEvent> events,
            CurrentActor current,
            Clock clock) {
        this.access = access;
        this.texts = texts;
        this.kinds = kinds;
        this.wordbooks = wordbooks;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Begins a text of a letter, or of a phrase that there is; refuses a second one at a time.
     *
     * @param label {@link #MODEL}, or of an earlier text of ours
     */
    public OwnText start(String code, String label) {
        access.requireWrite();
        texts.lockMine();
        if (kinds.find(code).isEmpty() && texts.of(code).isEmpty()) {
            throw new NotFoundException();
        }
        return begin(code, find(code, label).orElseThrow(() -> new Refusal(TextRefusal.NOTHING_TO_START_FROM)));
    }

    /** Begins a phrase with nothing in it. */
    public OwnText startPhrase(String name) {
        access.requireWrite();
        String code = TextCode.ofPhrase(name).orElseThrow(() -> new Refusal(TextRefusal.NO_SUCH_NAME));
        texts.lockMine();
        List<String> phrases = texts.phrases();
        if (!phrases.contains(code) && phrases.size() >= MOST_PHRASES) {
            throw new Refusal(TextRefusal.TOO_MANY);
        }
        return begin(code, new OwnText.Start(NOTHING, Wording.NONE, List.of()));
    }

    private OwnText begin(String code, OwnText.Start start) {
        if (texts.open(code).isPresent()) {
            throw new Refusal(TextRefusal.ONE_AT_A_TIME);
        }
        int number = texts.of(code).stream().mapToInt(OwnText::number).max().orElse(0) + 1;
        OwnText text = new OwnText(current.actor(), code, number, start, clock.instant());
        texts.persist(text);
        events.fire(new TextEvent.Started(code, number, start.label()));
        return text;
    }

    private Optional<OwnText.Start> find(String code, String label) {
        if (label.equals(MODEL)) {
            return kinds.find(code).map(kind -> new OwnText.Start(MODEL, wordbooks.model(code), List.of()));
        }
        return texts.of(code).stream()
                .filter(text -> text.label().equals(label))
                .findFirst()
                .map(OwnText::copy);
    }
}
