package org.forthright.procedure.letter;

/**
 * What somebody wrote for a letter.
 *
 * @param subject heading of the letter, subject of the email
 * @param body Markdown with placeholders
 */
public record Words(String subject, String body) {

    public static final Words NONE = new Words("", "");

    /** The longest text that a letter can be, in characters; three pages and more. */
    public static final int LONGEST = 12_000;

    /** A draft may be somewhat longer while somebody shortens it. */
    public static final int LONGEST_DRAFT = 20_000;

    /** The longest subject, in characters. */
    public static final int LONGEST_SUBJECT = 120;

    public Words {
        subject = subject.strip();
        body = body.replace("\r\n", "\n").strip();
    }

    public boolean isEmpty() {
        return subject.isEmpty() && body.isEmpty();
    }

    /** Subject and body in one, to look for placeholders. */
    String all() {
        return subject + "\n" + body;
    }
}
