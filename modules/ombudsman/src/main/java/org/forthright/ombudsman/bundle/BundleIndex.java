package org.forthright.ombudsman.bundle;

import java.util.List;
import org.forthright.platform.paper.bundle.ChronologyEntry;
import org.forthright.platform.paper.bundle.IndexEntry;

/** What is in a bundle, as the reading room lists it. */
public record BundleIndex(List<IndexEntry> papers, List<ChronologyEntry> chronology) {

    public BundleIndex {
        papers = List.copyOf(papers);
        chronology = List.copyOf(chronology);
    }
}
