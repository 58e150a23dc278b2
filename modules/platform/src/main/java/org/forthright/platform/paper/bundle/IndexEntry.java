package org.forthright.platform.paper.bundle;

import org.forthright.platform.document.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * A line of the index.
 *
 * @param number of the paper in the bundle, from 1
 * @param date as {@code 2026-10-20}
 * @param file where the paper lies in the folder, as it was received
 * @param sha256 its fingerprint
 * @param firstPage in the bundle; 0 for an annex, which is in the folder only
 * @param pages in the bundle; 0 for an annex
 * @param sent what became of a letter to the person; null for every other paper
 */
public record IndexEntry(
        int number,
        String title,
        String date,
        String author,
        String organisation,
        DocumentKind kind,
        String mediaType,
        String file,
        String sha256,
        int firstPage,
        int pages,
        @Nullable String sent) {

    public boolean isAnnex() {
        return pages == 0;
    }
}
