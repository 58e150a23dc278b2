package org.forthright.platform.paper.bundle;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Everything that goes into a bundle, chosen by people: nothing else does.
 *
 * @param reference of the complaint
 * @param title whose complaint it is and what the bundle holds, in words
 * @param organisation that makes the bundle
 * @param recipient for whom it is made
 * @param preparedBy the person who chose the papers
 * @param preparedAt the only moment that the bundle knows, so that the same contents give the same bytes
 */
public record BundleContents(
        String reference,
        String title,
        String organisation,
        String recipient,
        Locale language,
        String preparedBy,
        Instant preparedAt,
        List<BundlePaper> papers,
        List<ChronologyEntry> chronology,
        List<AuditEntry> audit) {

    public static final int MOST_PAPERS = 1_000;
    public static final long MOST_BYTES = 250L * 1024 * 1024;

    public BundleContents {
        papers = List.copyOf(papers);
        chronology = List.copyOf(chronology);
        audit = List.copyOf(audit);
        long bytes = papers.stream().mapToLong(paper -> paper.bytes().length).sum();
        if (papers.size() > MOST_PAPERS || bytes > MOST_BYTES) {
            throw new BundleTooLarge("%d papers with %d bytes are more than a bundle holds: %d papers, %d bytes."
                    .formatted(papers.size(), bytes, MOST_PAPERS, MOST_BYTES));
        }
    }

    /** The Ombudsman returns a complaint whose organisation has not answered in writing. */
    public boolean isLocalResolutionIncomplete() {
        return papers.stream().noneMatch(BundlePaper::isWrittenFinalResponse);
    }
}
