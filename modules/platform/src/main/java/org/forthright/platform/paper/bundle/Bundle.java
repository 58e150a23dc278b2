package org.forthright.platform.paper.bundle;

import java.util.List;

/**
 * A finished bundle.
 *
 * @param pdf the document with page numbers throughout
 * @param zip the sealed folder: that document, every paper as it was received, chronology, audit extract, index and the
 *     manifest of all their fingerprints
 * @param manifestFingerprint to be kept apart from the folder: who knows it can tell whether anything was changed
 * @param pages of the document
 * @param isLocalResolutionIncomplete whether no written final response is among the papers
 */
public record Bundle(
        byte[] pdf,
        byte[] zip,
        String manifestFingerprint,
        int pages,
        boolean isLocalResolutionIncomplete,
        List<IndexEntry> index) {

    public Bundle {
        index = List.copyOf(index);
    }
}
