package org.forthright.complaint.web.sharing.page;

import org.forthright.complaint.casefile.CaseHeader;
import org.forthright.complaint.citation.Cite;

/**
 * One question, to be answered or withdrawn.
 *
 * @param complainant who is asked
 * @param holdsComplaint whether the organisation already has the complaint, which a withdrawal does not undo
 */
public record ConsentPage(
        CaseHeader header, Cite cite, ConsentRow consent, String complainant, boolean holdsComplaint) {

    public String consents() {
        return header.address() + "/consents";
    }
}
