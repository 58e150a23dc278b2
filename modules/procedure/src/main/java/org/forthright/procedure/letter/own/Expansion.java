package org.forthright.procedure.letter.own;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forthright.platform.paper.letter.Placeholders;
import org.forthright.procedure.letter.TextFault;
import org.forthright.procedure.letter.Words;

/**
 * Puts the phrases of an organisation into a text, before anything else is filled in. A phrase may hold others, but never
 * itself; each is put together once, so that phrases of phrases cost no more than their words.
 */
final class Expansion {

    /** Stands for a phrase that cannot be put in, so that every line stays where it is. */
    private static final String GAP = "…";

    private final Map<String, String> phrases;
    private final Map<String, String> done = new HashMap<>();

    /**
     * Knows the phrases in one language.
     *
     * @param phrases their words by code; empty where a phrase has none in this language
     */
    Expansion(Map<String, String> phrases) {
        this.phrases = Map.copyOf(phrases);
    }

    /**
     * A text with its phrases in.
     *
     * @param lines for each line of the text the line of the source that it comes from
     * @param faults phrases that could not be put in; an ellipsis stands for them
     */
    record Expanded(String text, List<Integer> lines, List<TextFault> faults) {}

    /** What is wrong with a phrase. */
    private static final class Wrong extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Wrong(String sentence) {
            super(sentence, null, false, false);
        }
    }

    /** A body with its phrases in. */
    Expanded in(String body) {
        List<String> text = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        List<TextFault> faults = new ArrayList<>();
        int number = 0;
        for (String line : body.split("\n", -1)) {
            number++;
            String whole = line;
            for (Placeholders.Use use : Placeholders.in(line)) {
                if (whole.length() <= Words.LONGEST) {
                    whole = whole.replace(
                            use.written(), words(use, line, number, faults).orElse(use.written()));
                }
            }
            for (String one : whole.split("\n", -1)) {
                text.add(one);
                lines.add(number);
            }
        }
        return new Expanded(String.join("\n", text), List.copyOf(lines), List.copyOf(faults));
    }

    /** What stands for a phrase; empty where the place is none. */
    private Optional<String> words(Placeholders.Use use, String line, int number, List<TextFault> faults) {
        Optional<String> code = TextCode.phraseIn(use);
        try {
            return code.map(phrase -> alone(use, line, phrase(phrase, List.of())));
        } catch (Wrong wrong) {
            faults.add(TextFault.line(number, use.written() + " " + wrong.getMessage()));
            return Optional.of(GAP);
        }
    }

    private static String alone(Placeholders.Use use, String line, String words) {
        if (words.contains("\n") && !line.strip().equals(use.written())) {
            throw new Wrong("has several lines, so it stands alone on its line");
        }
        return words;
    }

    private String phrase(String code, List<String> within) {
        String known = done.get(code);
        if (known != null) {
            return known;
        }
        requireNoCircle(code, within);
        String words = Optional.ofNullable(phrases.get(code))
                .orElseThrow(() -> new Wrong("is none of your phrases on the day from which this holds"));
        if (words.isBlank()) {
            throw new Wrong("has no words in this language");
        }
        List<String> chain = Stream.concat(within.stream(), Stream.of(code)).toList();
        StringBuilder whole = new StringBuilder();
        for (String line : words.split("\n", -1)) {
            whole.append(whole.isEmpty() ? "" : "\n").append(withPhrases(line, chain));
            if (whole.length() > Words.LONGEST) {
                throw new Wrong(
                        "is too long with the phrases that stand in it: %,d characters fit".formatted(Words.LONGEST));
            }
        }
        done.put(code, whole.toString());
        return whole.toString();
    }

    private String withPhrases(String line, List<String> chain) {
        String whole = line;
        for (Placeholders.Use use : Placeholders.in(line)) {
            Optional<String> inner = TextCode.phraseIn(use);
            if (inner.isPresent() && whole.length() <= Words.LONGEST) {
                whole = whole.replace(use.written(), alone(use, line, phrase(inner.get(), chain)));
            }
        }
        return whole;
    }

    private static void requireNoCircle(String code, List<String> within) {
        if (within.contains(code)) {
            String way = Stream.concat(within.subList(within.indexOf(code), within.size()).stream(), Stream.of(code))
                    .map(TextCode::name)
                    .collect(Collectors.joining(" → "));
            throw new Wrong("contains itself: " + way);
        }
    }
}
