package org.forthright.complaint.web.sharing.page;

import org.forthright.complaint.casefile.CaseHeader;
import org.forthright.complaint.citation.Cite;

/**
 * What the provider will see, before it does.
 *
 * @param staying how many points and papers are not forwarded
 * @param law what happens next
 * @param chosen the choices, as a query
 */
public record PreviewPage(
        CaseHeader header, Cite cite, String provider, Shown shown, Staying staying, Next law, String chosen) {

    /** Points and papers that the provider does not get. */
    public record Staying(int points, int papers) {}

    /**
     * What the law does once the provider has the complaint.
     *
     * @param today the day on which the provider gets it
     * @param acknowledgeBy and why this day
     * @param answerBy the provider's last day for an answer
     */
    public record Next(String today, String acknowledgeBy, String why, String answerBy) {}

    public String action() {
        return header.address() + "/forwarding?" + chosen;
    }

    /** What was shown when the button was pressed; forwarding refuses when it is no longer so. */
    public String seen() {
        return Integer.toHexString(shown.toString().hashCode());
    }
}
