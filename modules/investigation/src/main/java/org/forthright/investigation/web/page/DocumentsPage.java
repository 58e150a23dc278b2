package org.forthright.investigation.web.page;

import java.util.List;
import org.forthright.complaint.casefile.CaseHeader;

/** Every paper of the complaint that my organisation may see. */
public record DocumentsPage(CaseHeader header, boolean canAdd, List<PaperRow> papers) {

    public DocumentsPage {
        papers = List.copyOf(papers);
    }

    /**
     * One paper.
     *
     * @param dated the day that the paper itself bears
     * @param added when and by whom it came into the file
     * @param fingerprint the beginning of its SHA-256, enough to tell two papers apart
     * @param sent what became of a letter of ours to the person; empty for every other paper
     * @param reach who reads it: "Your organisation alone", "Shared", "Shared with you by …"
     */
    public record PaperRow(
            String href,
            String name,
            String kind,
            String source,
            String dated,
            String size,
            String fingerprint,
            String added,
            String sent,
            String reach) {}
}
