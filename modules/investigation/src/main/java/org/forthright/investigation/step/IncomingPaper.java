package org.forthright.investigation.step;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * A paper as it comes in, not yet looked at.
 *
 * @param name with its ending, which must agree with the bytes
 * @param source who it comes from, in words
 */
public record IncomingPaper(String name, byte[] bytes, String source, LocalDate datedOn) {

    /** What somebody said, written down by the handler. */
    public static IncomingPaper writtenDown(String title, String words, String source, LocalDate datedOn) {
        return new IncomingPaper(title + ".txt", words.getBytes(StandardCharsets.UTF_8), source, datedOn);
    }
}
