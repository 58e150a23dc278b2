package org.forthright.procedure.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.forthright.procedure.difference.Piece.Kind;

/** Finds what was added to a text and what was removed from it, in whole words. */
public final class WordDifference {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Beyond this, the changed middle of two texts is shown as a whole: nobody compares it word by word. */
    private static final long MOST_COMPARISONS = 1_000_000;

    private final List<String> before;
    private final List<String> after;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Kind kind = Kind.KEPT;

    private WordDifference(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** The later text with its changes marked, in the order in which it is read; line breaks do not count. */
    public static List<Piece> between(String before, String after) {
        return new WordDifference(wordsOf(before), wordsOf(after)).pieces();
    }

    private List<Piece> pieces() {
        int start = 0;
        while (start < Math.min(before.size(), after.size())
                && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(before.size(), after.size()) - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        add(Kind.KEPT, after.subList(0, start));
        middle(before.subList(start, before.size() - end), after.subList(start, after.size() - end));
        add(Kind.KEPT, after.subList(after.size() - end, after.size()));
        close(Kind.KEPT);
        return List.copyOf(pieces);
    }

    private void middle(List<String> old, List<String> young) {
        if ((long) old.size() * young.size() > MOST_COMPARISONS) {
            add(Kind.REMOVED, old);
            add(Kind.ADDED, young);
            return;
        }
        int[][] common = common(old, young);
        int from = 0;
        int to = 0;
        while (from < old.size() || to < young.size()) {
            if (from < old.size() && to < young.size() && old.get(from).equals(young.get(to))) {
                add(Kind.KEPT, List.of(young.get(to)));
                from++;
                to++;
            } else if (to == young.size() || (from < old.size() && common[from + 1][to] >= common[from][to + 1])) {
                add(Kind.REMOVED, List.of(old.get(from++)));
            } else {
                add(Kind.ADDED, List.of(young.get(to++)));
            }
        }
    }

    /** How many words the rests of both texts have in common, from each pair of places on. */
    private static int[][] common(List<String> old, List<String> young) {
        int[][] common = new int[old.size() + 1][young.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = young.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(young.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void add(Kind next, List<String> more) {
        for (String word : more) {
            if (next != kind) {
                close(next);
            }
            words.append(words.isEmpty() ? "" : " ").append(word);
        }
    }

    private void close(Kind next) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, words.toString()));
            words.setLength(0);
        }
        kind = next;
    }

    private static List<String> wordsOf(String text) {
        return text.isBlank() ? List.of() : List.of(SPACE.split(text.strip()));
    }
}
