package org.forthright.investigation.web.page;

import java.util.List;
import org.forthright.complaint.casefile.CaseHeader;
import org.forthright.complaint.citation.Cite;
import org.forthright.complaint.point.Finding;
import org.forthright.investigation.web.page.EvidencePage.PaperLink;
import org.forthright.platform.form.Option;
import org.forthright.platform.page.NavigationItem;
import org.jspecify.annotations.Nullable;

/**
 * One point and what was found on it.
 *
 * @param points all points, to go from one to the next
 * @param evidence the papers that speak to this point
 * @param version of our finding, as the writer has it before them; null where there is none yet
 * @param canWrite whether this reader may make or change our finding now
 * @param planFirst whether the plan is to be agreed first, by us
 * @param found the findings that can be read: ours, and those that others have sent
 */
public record FindingPage(
        CaseHeader header,
        int number,
        String summary,
        List<NavigationItem> points,
        List<PaperLink> evidence,
        List<Option> outcomes,
        @Nullable Integer version,
        boolean canWrite,
        boolean planFirst,
        List<Found> found,
        Cite cite) {

    public FindingPage {
        points = List.copyOf(points);
        evidence = List.copyOf(evidence);
        outcomes = List.copyOf(outcomes);
        found = List.copyOf(found);
    }

    /** A finding and who made it. */
    public record Found(String code, String organisation, Finding.Words words) {

        public String key() {
            return "found-" + code;
        }
    }

    public String title() {
        return "Finding on point " + number;
    }

    public String action() {
        return header.address() + "/points/" + number + "/finding";
    }
}
