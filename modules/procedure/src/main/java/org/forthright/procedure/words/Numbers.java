package org.forthright.procedure.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Whole numbers to 99 in words, and in figures. */
public final class Numbers {

    private static final int LONGEST_FIGURES = 4;

    private static final Map<String, Integer> ONES = counted(
            1,
            1,
            List.of(
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen"));

    private static final Map<String, Integer> TENS =
            counted(20, 10, List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"));

    private Numbers() {}

    /** A number and the place after its last word. */
    public record Found(int value, int until) {}

    /** The number that begins there; "a" and "an" are none. */
    public static Optional<Found> at(List<Word> words, int place) {
        String word = textAt(words, place);
        if (!word.isEmpty() && word.length() <= LONGEST_FIGURES && word.chars().allMatch(Character::isDigit)) {
            return Optional.of(new Found(Integer.parseInt(word), place + 1));
        }
        if (TENS.containsKey(word)) {
            int ones = ONES.getOrDefault(textAt(words, place + 1), 0);
            boolean hasOnes = ones > 0 && ones < 10;
            return Optional.of(new Found(TENS.get(word) + (hasOnes ? ones : 0), place + (hasOnes ? 2 : 1)));
        }
        return Optional.ofNullable(ONES.get(word)).map(value -> new Found(value, place + 1));
    }

    public static String textAt(List<Word> words, int place) {
        return place < words.size() ? words.get(place).text() : "";
    }

    private static Map<String, Integer> counted(int first, int step, List<String> words) {
        return IntStream.range(0, words.size())
                .boxed()
                .collect(Collectors.toUnmodifiableMap(words::get, place -> first + place * step));
    }
}
