package org.forthright.procedure.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sentence: its words and the periods of time that it names. Each item of a list is a sentence that begins with the
 * words that lead to the list, as in "Complain: in person, or by phone".
 */
public record Sentence(List<Word> words, List<Period> periods) {

    /** A sentence that goes on for longer is read in parts: each word of it is held against each period. */
    private static final int MOST_WORDS = 400;

    /** So many of the words that lead to a list are read again with each of its items. */
    private static final int MOST_LEADING = 40;

    private static final Pattern ENDED = Pattern.compile("[.!?]\\s*$");
    private static final Pattern ENDS = Pattern.compile("(?s)[)\\]\"'”’]*[.!?][^\\p{L}\\p{N}]*\\s.*|.*\\n\\s*\\n.*");

    /** After these a full stop ends no sentence; a single letter is an initial or part of "e.g.". */
    private static final Set<String> SHORTENED = Set.of(
            "reg", "regs", "no", "para", "paras", "art", "mr", "mrs", "ms", "dr", "st", "eg", "ie", "tel", "ext", "ss");

    public Sentence {
        words = List.copyOf(words);
        periods = List.copyOf(periods);
    }

    /** The sentences of a text, in their order. */
    public static List<Sentence> in(String text) {
        List<Sentence> sentences = new ArrayList<>();
        List<Word> leading = List.of();
        List<Mark> pieces = Items.pieces(text);
        for (Mark piece : pieces) {
            boolean first = piece.equals(pieces.getFirst());
            List<List<Word>> own = parted(text, piece);
            if (first
                    && pieces.size() > 1
                    && !own.isEmpty()
                    && !ENDED.matcher(piece.in(text)).find()) {
                leading = nearest(own.removeLast());
            } else if (!first && !own.isEmpty()) {
                own.set(
                        0,
                        Stream.of(leading, own.getFirst()).flatMap(List::stream).toList());
            }
            own.forEach(words -> sentences.add(new Sentence(words, Periods.in(words))));
        }
        return sentences;
    }

    /** Each item as a sentence of its own, and the words that lead to them as another. */
    static List<Sentence> asRead(String text) {
        return Items.pieces(text).stream()
                .flatMap(piece -> parted(text, piece).stream())
                .map(words -> new Sentence(words, Periods.in(words)))
                .toList();
    }

    /** From its first word to its last. */
    public Mark mark() {
        return mark(0, words.size());
    }

    /** The periods that lie in a place. */
    public Stream<Period> periodsIn(Mark mark) {
        return periods.stream()
                .filter(period -> words.get(period.from()).start() >= mark.start()
                        && words.get(period.until() - 1).end() <= mark.end());
    }

    Mark mark(int from, int until) {
        return new Mark(words.get(from).start(), words.get(until - 1).end());
    }

    private static List<List<Word>> parted(String text, Mark piece) {
        List<List<Word>> parted = new ArrayList<>();
        List<Word> words = Word.in(text, piece);
        int first = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean last = i == words.size() - 1 || i + 1 - first == MOST_WORDS;
            if (last
                    || isEnd(
                            words.get(i),
                            text.substring(words.get(i).end(), words.get(i + 1).start()))) {
                parted.add(words.subList(first, i + 1));
                first = i + 1;
            }
        }
        return parted;
    }

    private static List<Word> nearest(List<Word> words) {
        return words.subList(Math.max(0, words.size() - MOST_LEADING), words.size());
    }

    private static boolean isEnd(Word word, String between) {
        boolean shortened = between.startsWith(".") && (SHORTENED.contains(word.text()) || isLetter(word.text()));
        return !shortened && ENDS.matcher(between).matches();
    }

    private static boolean isLetter(String word) {
        return word.length() == 1 && Character.isLetter(word.charAt(0));
    }
}
