package org.forthright.complaint.web.sharing.page;

import java.util.List;
import org.forthright.complaint.casefile.CaseHeader;
import org.forthright.complaint.citation.Cite;
import org.forthright.platform.form.Option;

/**
 * The questions that were put to the person, and the form for the next one.
 *
 * @param mayAsk whether this reader may ask and record answers
 */
public record ConsentsPage(
        CaseHeader header,
        Cite cite,
        List<ConsentRow> rows,
        List<Option> organisations,
        List<Option> purposes,
        boolean mayAsk) {

    public ConsentsPage {
        rows = List.copyOf(rows);
        organisations = List.copyOf(organisations);
        purposes = List.copyOf(purposes);
    }

    public String action() {
        return header.address() + "/consents";
    }
}
