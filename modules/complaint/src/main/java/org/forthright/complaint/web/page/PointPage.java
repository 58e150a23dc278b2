package org.forthright.complaint.web.page;

import java.util.List;
import org.forthright.complaint.casefile.CaseHeader;
import org.forthright.complaint.citation.Cite;
import org.forthright.platform.form.Option;

/** One point, to be put into better words; {@code version} is the one that the writer saw. */
public record PointPage(
        CaseHeader header, String action, int number, String version, List<Option> organisations, Cite cite) {

    public PointPage {
        organisations = List.copyOf(organisations);
    }
}
