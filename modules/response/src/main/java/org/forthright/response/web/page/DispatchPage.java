package org.forthright.response.web.page;

import java.util.List;
import org.forthright.complaint.casefile.CaseHeader;
import org.forthright.complaint.citation.Cite;
import org.forthright.platform.form.Option;
import org.forthright.response.web.page.ResponsePage.Paper;
import org.jspecify.annotations.Nullable;

/**
 * How the letter goes to the person, and what goes with it.
 *
 * @param email of the person; null where we have none
 * @param papers the signed letter first
 */
public record DispatchPage(
        CaseHeader header,
        Paper letter,
        List<String> recipient,
        @Nullable String email,
        List<String> adjustments,
        List<Option> hows,
        List<Option> papers,
        Cite cite) {

    public DispatchPage {
        recipient = List.copyOf(recipient);
        adjustments = List.copyOf(adjustments);
        hows = List.copyOf(hows);
        papers = List.copyOf(papers);
    }

    public String action() {
        return header.address() + "/response/dispatch";
    }
}
