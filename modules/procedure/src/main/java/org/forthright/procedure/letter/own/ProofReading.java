package org.forthright.procedure.letter.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.procedure.letter.Language;
import org.forthright.procedure.letter.LetterKinds;
import org.forthright.procedure.letter.TextChecks;
import org.forthright.procedure.letter.TextFault;
import org.forthright.procedure.letter.Words;

/**
 * Finds everything that keeps a text from being in force from a day on: in itself, with the phrases of each day to come,
 * and in every other text that holds it.
 */
@ApplicationScoped
public class ProofReading {

    /** From the subject down, and what can be said of no line last. */
    private static final Comparator<TextFault> AS_READ = Comparator.comparing(TextFault::where)
            .thenComparing(fault -> fault.line() == 0)
            .thenComparingInt(fault -> fault.line());

    private final Wordbooks wordbooks;
    private final OwnTexts texts;
    private final LetterKinds kinds;
    private final TextChecks checks;

    @Inject
    ProofReading(Wordbooks wordbooks, OwnTexts texts, LetterKinds kinds, TextChecks checks) {
        this.wordbooks = wordbooks;
        this.texts = texts;
        this.kinds = kinds;
        this.checks = checks;
    }

    public void requirePublishable(OwnText text, LocalDate from) {
        if (!of(text, from).isEmpty()) {
            throw new Refusal(TextRefusal.FAULTS_REMAIN);
        }
    }

    public List<Proof> of(OwnText text, LocalDate from) {
        Set<Proof> proofs = new LinkedHashSet<>();
        days(text, from).forEach(day -> proofs.addAll(on(day, text)));
        return List.copyOf(proofs);
    }

    /** That day, and each one after it on which something else begins to hold, until another text takes its place. */
    private List<LocalDate> days(OwnText text, LocalDate from) {
        Optional<LocalDate> until = texts.of(text.code()).stream()
                .flatMap(other -> other.inForceOn().stream())
                .filter(day -> day.isAfter(from))
                .min(LocalDate::compareTo);
        return Stream.concat(Stream.of(from), texts.changesAfter(from).stream())
                .filter(day -> until.filter(end -> !day.isBefore(end)).isEmpty())
                .toList();
    }

    private List<Proof> on(LocalDate day, OwnText text) {
        Wordbook before = wordbooks.on(day);
        Wordbook after = before.with(text);
        List<Proof> proofs = new ArrayList<>(in(after, text.code()));
        if (TextCode.isPhrase(text.code())) {
            for (String code : after.codes()) {
                List<Proof> known = before.find(code).isEmpty() ? List.of() : in(before, code);
                in(after, code).stream().filter(proof -> !known.contains(proof)).forEach(proofs::add);
            }
        }
        return proofs;
    }

    private List<Proof> in(Wordbook book, String code) {
        Wording wording = book.find(code).map(Wordbook.Entry::wording).orElse(Wording.NONE);
        return Stream.of(Language.values())
                .filter(language -> language == Language.ENGLISH || wording.isIn(language))
                .flatMap(language -> faults(code, wording.in(language), book.phrases(language), language).stream()
                        .map(fault -> new Proof(code, language, fault)))
                .toList();
    }

    private List<TextFault> faults(String code, Words words, Expansion phrases, Language language) {
        Expansion.Expanded subject = phrases.in(words.subject());
        Expansion.Expanded body = phrases.in(words.body());
        Words whole = new Words(subject.text(), body.text());
        List<TextFault> faults = new ArrayList<>();
        subject.faults().forEach(fault -> faults.add(TextFault.subject(fault.sentence())));
        faults.addAll(body.faults());
        List<TextFault> found = kinds.find(code)
                .map(kind -> checks.faults(kind, whole, language))
                .orElseGet(() -> checks.inBody(whole.body()));
        found.forEach(fault -> faults.add(fault.line() == 0 ? fault : fault.at(line(body, fault.line()))));
        return faults.stream().distinct().sorted(AS_READ).toList();
    }

    private static int line(Expansion.Expanded body, int line) {
        return body.lines().get(Math.min(line, body.lines().size()) - 1);
    }
}
