package org.forthright.response.web.page;

import java.util.List;
import org.forthright.complaint.casefile.CaseHeader;
import org.forthright.complaint.citation.Cite;
import org.forthright.response.web.page.ResponsePage.Paper;

/**
 * There is no response of ours, and why.
 *
 * @param why in a sentence
 * @param open the points that wait for a finding
 * @param letters what other organisations answered, once they did
 * @param checkedFirst whether somebody else checks a response before it is signed
 */
public record NotYetPage(
        CaseHeader header, String why, List<OpenPoint> open, List<Paper> letters, boolean checkedFirst, Cite cite) {

    public NotYetPage {
        open = List.copyOf(open);
        letters = List.copyOf(letters);
    }

    public record OpenPoint(int number, String summary, String href) {

        public String key() {
            return "point-" + number;
        }
    }
}
