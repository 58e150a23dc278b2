package org.forthright.complaint.web.page;

import java.util.List;
import org.forthright.complaint.casefile.CaseHeader;
import org.forthright.complaint.citation.Cite;
import org.forthright.platform.form.Option;

/**
 * To whom the complaint is given.
 *
 * @param now the handler when the form was opened, empty for none: who allocates meanwhile is not overruled unseen
 */
public record AllocationPage(CaseHeader header, String action, String now, Cite cite, List<Option> people) {

    public AllocationPage {
        people = List.copyOf(people);
    }
}
