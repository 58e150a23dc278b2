package org.forthright.complaint.web.page;

import java.util.List;
import org.forthright.complaint.casefile.CaseHeader;
import org.forthright.complaint.citation.Cite;
import org.forthright.complaint.clock.Due;
import org.forthright.platform.form.Option;

/** The form that acknowledges; {@code reason} is how its last day was counted. */
public record AcknowledgementPage(
        CaseHeader header, String action, Due due, String reason, Cite day, Cite offer, List<Option> hows) {

    public AcknowledgementPage {
        hows = List.copyOf(hows);
    }
}
