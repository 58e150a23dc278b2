package org.forthright.response.web.page;

import java.util.List;
import org.forthright.complaint.casefile.CaseHeader;
import org.forthright.complaint.citation.Cite;
import org.forthright.response.web.page.ResponsePage.Part;

/**
 * What the checker reads and attests.
 *
 * @param version of the response that is read here
 * @param own whether this reader wrote some of it, and so may not pass it
 */
public record CheckPage(
        CaseHeader header,
        int version,
        String written,
        boolean own,
        List<Part> parts,
        List<PointRow> points,
        Cite cite) {

    public CheckPage {
        parts = List.copyOf(parts);
        points = List.copyOf(points);
    }

    /** A point and what was found on it, to hold against the text. */
    public record PointRow(int number, String summary, String outcome, String href) {}

    public String action() {
        return header.address() + "/response/check";
    }

    public String returning() {
        return header.address() + "/response/return";
    }
}
