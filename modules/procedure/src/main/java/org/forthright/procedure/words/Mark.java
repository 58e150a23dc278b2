package org.forthright.procedure.words;

/**
 * A place in a text.
 *
 * @param start of its first character, counted from 0
 * @param end after its last character
 */
public record Mark(int start, int end) {

    public Mark {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A place does not end before it begins.");
        }
    }

    public String in(String text) {
        return text.substring(start, end);
    }
}
