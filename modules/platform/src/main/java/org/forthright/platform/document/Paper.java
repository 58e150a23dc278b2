package org.forthright.platform.document;

import java.time.LocalDate;

/**
 * A paper on its way into the file.
 *
 * @param mediaType as found in the bytes, never as claimed by the sender
 * @param source who it comes from, in words
 */
public record Paper(String name, DocumentKind kind, String mediaType, byte[] bytes, String source, LocalDate datedOn) {

    /** 25 megabytes of 1024 × 1024 bytes. */
    public static final int MAX_BYTES = 25 * 1024 * 1024;
}
