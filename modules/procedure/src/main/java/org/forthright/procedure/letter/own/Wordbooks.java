package org.forthright.procedure.letter.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forthright.kernel.time.London;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.procedure.letter.ClosedList;
import org.forthright.procedure.letter.Language;
import org.forthright.procedure.letter.LetterKind;
import org.forthright.procedure.letter.LetterKinds;
import org.forthright.procedure.letter.LetterText;
import org.forthright.procedure.letter.LetterTexts;
import org.forthright.procedure.letter.Words;

/** What the letters of my organisation say, on any day. */
@ApplicationScoped
public class Wordbooks {

    private final OwnTexts texts;
    private final LetterTexts models;
    private final LetterKinds kinds;
    private final ClosedList placeholders;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    Wordbooks(
            OwnTexts texts,
            LetterTexts models,
            LetterKinds kinds,
            ClosedList placeholders,
            CurrentActor current,
            Clock clock) {
        this.texts = texts;
        this.models = models;
        this.kinds = kinds;
        this.placeholders = placeholders;
        this.current = current;
        this.clock = clock;
    }

    /**
     * A letter as it is written today.
     *
     * @param language in which it is
     * @param label of the organisation's own text; empty for the model
     */
    public record InForce(LetterText text, Language language, String label) {}

    public Wordbook on(LocalDate day) {
        Map<String, Wordbook.Entry> entries = new HashMap<>();
        for (LetterText model : models.all(current.actor().organisationCode())) {
            entries.put(model.code(), new Wordbook.Entry(Wording.of(model.words(), Words.NONE), ""));
        }
        for (OwnText own : texts.inForce(day)) {
            entries.put(own.code(), new Wordbook.Entry(own.wording(), own.label()));
        }
        return new Wordbook(entries);
    }

    /** What the model says, for an organisation that has no text of its own. */
    public Wording model(String code) {
        return Wording.of(
                models.letter(code, current.actor().organisationCode()).words(), Words.NONE);
    }

    /** The letter as it is written today, in the language that was asked for where there is a text in it. */
    public InForce today(String code, Language wished) {
        return letter(on(London.today(clock)), kinds.require(code), wished);
    }

    /** The same of what leaves as plain mail; a letter never does. */
    public InForce mailToday(String code, Language wished) {
        if (!kinds.require(code).isMail()) {
            throw new IllegalArgumentException(code + " is a letter and does not go by plain mail.");
        }
        return today(code, wished);
    }

    /** All letters as they are written today, in English. */
    public List<LetterText> today() {
        Wordbook book = on(London.today(clock));
        return kinds.all().stream()
                .map(kind -> letter(book, kind, Language.ENGLISH).text())
                .toList();
    }

    /** A text that is being written, with today's phrases in; an ellipsis stands for one that is wrong. */
    public Words withPhrases(Wording wording, Language language) {
        Expansion phrases = on(London.today(clock)).phrases(language);
        Words words = wording.in(language);
        return new Words(
                phrases.in(words.subject()).text(), phrases.in(words.body()).text());
    }

    private InForce letter(Wordbook book, LetterKind kind, Language wished) {
        Wordbook.Entry entry = book.find(kind.code()).orElseThrow();
        Language language = entry.wording().isIn(wished) ? wished : Language.ENGLISH;
        Words words = put(book.phrases(language), entry.wording().in(language));
        return new InForce(new LetterText(kind, words, placeholders), language, entry.label());
    }

    /** With its phrases in; what is in force was checked, so that none is missing. */
    private static Words put(Expansion phrases, Words words) {
        Expansion.Expanded subject = phrases.in(words.subject());
        Expansion.Expanded body = phrases.in(words.body());
        if (!subject.faults().isEmpty() || !body.faults().isEmpty()) {
            throw new IllegalStateException("A letter in force has a phrase that is not: " + body.faults());
        }
        return new Words(subject.text(), body.text());
    }
}
