package org.forthright.platform.paper.bundle;

import java.time.LocalDate;
import org.forthright.platform.document.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * A paper chosen for a bundle.
 *
 * @param title as the index names it, without the ending of a file
 * @param author who wrote or sent it, in words
 * @param organisation that brings it
 * @param sent what became of a letter to the person: "Not yet sent"; null for every other paper
 * @param mediaType as found in the bytes
 */
public record BundlePaper(
        String title,
        LocalDate date,
        String author,
        String organisation,
        DocumentKind kind,
        String mediaType,
        byte[] bytes,
        @Nullable String sent) {

    public BundlePaper {
        title = FileName.withoutEnding(title);
    }

    boolean isPdf() {
        return mediaType.equals("application/pdf");
    }

    boolean isText() {
        return mediaType.equals("text/plain");
    }

    /** A recording of an answer is not an answer: the law wants it in writing. */
    boolean isWrittenFinalResponse() {
        return kind == DocumentKind.RESPONSE && (mediaType.startsWith("application/") || mediaType.startsWith("text/"));
    }
}
