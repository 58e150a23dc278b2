package org.forthright.procedure.letter;

/**
 * Something that keeps a text from being published.
 *
 * @param where in which part of the text
 * @param line of the body, counted from 1; 0 where no line can be named
 * @param sentence for people
 * @param law what it rests on; empty where it is no matter of law
 */
public record TextFault(Part where, int line, String sentence, String law) {

    /** The parts of a text. */
    public enum Part {
        SUBJECT,
        BODY
    }

    public static TextFault subject(String sentence) {
        return new TextFault(Part.SUBJECT, 0, sentence, "");
    }

    public static TextFault line(int line, String sentence) {
        return new TextFault(Part.BODY, line, sentence, "");
    }

    public static TextFault whole(String sentence, String law) {
        return new TextFault(Part.BODY, 0, sentence, law);
    }

    /** The same where its line is another, as that of the source. */
    public TextFault at(int otherLine) {
        return new TextFault(where, otherLine, sentence, law);
    }
}
