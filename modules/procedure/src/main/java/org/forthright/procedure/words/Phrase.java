package org.forthright.procedure.words;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Words that give a matter away, in the small language of the files of signs: {@code complain* .. (in writing|by letter)
 * .. {time}}. A star stands for any ending or beginning, two dots for up to eight words between, a bar for "or", round
 * brackets hold what belongs together, and {@code {time}} is a period of time. No other period stands between it and the
 * rest of its phrase.
 */
public final class Phrase {

    private static final int FURTHEST_APART = 8;
    private static final int NOWHERE = -1;
    private static final Pattern PART = Pattern.compile("\\.\\.|\\{time}|\\(([^()]+)\\)|[^\\s(){}.]+");

    private final List<Part> parts;

    private Phrase(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Reads a phrase; refuses one that is empty, begins or ends with a gap, or has brackets that do not close. */
    public static Phrase of(String written) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(written);
        boolean timed = written.contains("{time}");
        while (matcher.find()) {
            parts.add(part(matcher, timed));
        }
        boolean understood = matcher.reset().replaceAll("").isBlank();
        if (!understood || parts.isEmpty() || parts.getFirst() instanceof Gap || parts.getLast() instanceof Gap) {
            throw new IllegalArgumentException("This is no phrase: " + written);
        }
        return new Phrase(parts);
    }

    /** Where the sentence says it first. */
    public Optional<Mark> in(Sentence sentence) {
        return in(sentence, period -> true);
    }

    /** Where the sentence says it first with a period that is meant. */
    public Optional<Mark> in(Sentence sentence, Predicate<Period> meant) {
        for (int from = 0; from < sentence.words().size(); from++) {
            int until = until(sentence, meant, 0, from);
            if (until != NOWHERE) {
                return Optional.of(sentence.mark(from, until));
            }
        }
        return Optional.empty();
    }

    /** The place after the last word, where the parts from this one on stand from this place on. */
    private int until(Sentence sentence, Predicate<Period> meant, int part, int place) {
        if (part == parts.size()) {
            return place;
        }
        for (int next : parts.get(part).ends(sentence, meant, place)) {
            int until = until(sentence, meant, part + 1, next);
            if (until != NOWHERE) {
                return until;
            }
        }
        return NOWHERE;
    }

    private static Part part(Matcher matcher, boolean timed) {
        String written = matcher.group();
        return switch (written) {
            case ".." -> new Gap(timed);
            case "{time}" -> new Time();
            default -> OneOf.of(matcher.group(1) == null ? written : matcher.group(1));
        };
    }

    private sealed interface Part {

        /** The places at which it may end if it begins there. */
        List<Integer> ends(Sentence sentence, Predicate<Period> meant, int place);
    }

    private record Gap(boolean timed) implements Part {

        @Override
        public List<Integer> ends(Sentence sentence, Predicate<Period> meant, int place) {
            int last = Math.min(place + FURTHEST_APART, sentence.words().size());
            return IntStream.rangeClosed(place, timed ? atPeriod(sentence, place, last) : last)
                    .boxed()
                    .toList();
        }

        /** It may reach the next period and goes no further. */
        private static int atPeriod(Sentence sentence, int place, int last) {
            return sentence.periods().stream()
                    .mapToInt(Period::from)
                    .filter(from -> from >= place && from <= last)
                    .min()
                    .orElse(last);
        }
    }

    private record Time() implements Part {

        @Override
        public List<Integer> ends(Sentence sentence, Predicate<Period> meant, int place) {
            return sentence.periods().stream()
                    .filter(period -> period.from() == place && meant.test(period))
                    .map(Period::until)
                    .toList();
        }
    }

    /**
     * Written with loops, and with the first words looked up at once: every word of every text is held against thousands
     * of these.
     *
     * @param first the first word of each way that is written in full
     * @param starred those of the others
     */
    private record OneOf(List<List<String>> ways, Set<String> first, List<String> starred) implements Part {

        static OneOf of(String written) {
            List<List<String>> ways = Stream.of(written.split("\\|"))
                    .map(way -> List.of(way.strip().split("\\s+")))
                    .toList();
            Set<String> first = ways.stream().map(List::getFirst).collect(toUnmodifiableSet());
            return new OneOf(
                    ways,
                    first,
                    first.stream().filter(word -> word.contains("*")).toList());
        }

        @Override
        public List<Integer> ends(Sentence sentence, Predicate<Period> meant, int place) {
            if (place >= sentence.words().size()
                    || !mayBegin(sentence.words().get(place).text())) {
                return List.of();
            }
            List<Integer> ends = new ArrayList<>();
            for (List<String> way : ways) {
                if (stands(way, sentence.words(), place)) {
                    ends.add(place + way.size());
                }
            }
            return ends;
        }

        private boolean mayBegin(String word) {
            if (first.contains(word)) {
                return true;
            }
            for (String meant : starred) {
                if (is(meant, word)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean stands(List<String> way, List<Word> words, int place) {
            if (place + way.size() > words.size()) {
                return false;
            }
            for (int i = 0; i < way.size(); i++) {
                if (!is(way.get(i), words.get(place + i).text())) {
                    return false;
                }
            }
            return true;
        }

        private static boolean is(String meant, String word) {
            int last = meant.length() - 1;
            if (meant.charAt(0) == '*') {
                return word.endsWith(meant.substring(1));
            }
            return meant.charAt(last) == '*' ? word.startsWith(meant.substring(0, last)) : word.equals(meant);
        }
    }
}
