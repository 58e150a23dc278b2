package org.forthright.complaint.web.page;

import java.util.List;
import org.forthright.complaint.casefile.CaseHeader;
import org.forthright.complaint.citation.Cite;
import org.forthright.platform.form.Option;

/** All points, and the form for one more where the reader may add it. */
public record PointsPage(
        CaseHeader header,
        String action,
        List<PointRow> points,
        boolean mayAdd,
        List<Option> organisations,
        Cite cite) {

    public PointsPage {
        points = List.copyOf(points);
        organisations = List.copyOf(organisations);
    }
}
