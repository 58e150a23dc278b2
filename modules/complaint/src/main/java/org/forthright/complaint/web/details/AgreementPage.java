package org.forthright.complaint.web.details;

import java.util.List;
import org.forthright.complaint.casefile.CaseHeader;
import org.forthright.complaint.citation.Cite;
import org.forthright.platform.form.Option;

/**
 * Whether the patient agrees.
 *
 * @param complainant who complains for them
 * @param known what is on record already; empty where nothing is
 */
public record AgreementPage(
        CaseHeader header, Cite cite, String patient, String complainant, String known, List<Option> answers) {

    public AgreementPage {
        answers = List.copyOf(answers);
    }

    public String action() {
        return header.address() + "/agreement";
    }
}
