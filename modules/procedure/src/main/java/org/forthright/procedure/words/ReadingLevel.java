package org.forthright.procedure.words;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How hard a text is to read: the average length of its sentences, and the school grade of Flesch and Kincaid, which
 * adds the length of its words in syllables. Items of a list count as sentences, since nobody reads them in one breath.
 *
 * @param grade years at school in the United States; add five for the age in years
 * @param wordsPerSentence on average
 */
public record ReadingLevel(int words, double grade, double wordsPerSentence) {

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT_END =
            Pattern.compile("(?:(?<=[^aeiouyl])e|(?<=[^aeiouylcsxzg])es|(?<=[^aeiouyltd])ed)$");

    public static ReadingLevel of(String text) {
        List<Sentence> sentences = sentences(text);
        int words =
                sentences.stream().mapToInt(sentence -> sentence.words().size()).sum();
        if (words == 0) {
            return new ReadingLevel(0, 0, 0);
        }
        int syllables = sentences.stream()
                .flatMap(sentence -> sentence.words().stream())
                .mapToInt(word -> syllables(word.text()))
                .sum();
        double wordsPerSentence = (double) words / sentences.size();
        double grade = 0.39 * wordsPerSentence + 11.8 * syllables / words - 15.59;
        return new ReadingLevel(words, grade, wordsPerSentence);
    }

    /** As they are read: each item of a list is one. */
    public static List<Sentence> sentences(String text) {
        return Sentence.asRead(text);
    }

    /** Groups of vowels, without the silent "e" at the end; a number counts as one. */
    static int syllables(String word) {
        String spoken = word.length() > 3 ? SILENT_END.matcher(word).replaceFirst("") : word;
        return (int) Math.max(1, VOWELS.matcher(spoken).results().count());
    }
}
