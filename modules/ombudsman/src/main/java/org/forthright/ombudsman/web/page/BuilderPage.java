package org.forthright.ombudsman.web.page;

import java.util.List;
import org.forthright.complaint.casefile.CaseHeader;
import org.forthright.platform.form.Option;

/**
 * The papers to choose from.
 *
 * @param everything the same page with every paper chosen
 * @param hasResponse whether a written final response is among the papers at all
 */
public record BuilderPage(
        CaseHeader header, List<Option> papers, String action, String everything, String back, boolean hasResponse) {

    public BuilderPage {
        papers = List.copyOf(papers);
    }
}
