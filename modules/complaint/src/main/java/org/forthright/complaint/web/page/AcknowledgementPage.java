package org.forthright.complaint.web.page;

import java.util.List;
import org.forthright.complaint.casefile.CaseHeader;
import org.forthright.complaint.citation.Cite;
import org.forthright.complaint.clock.Due;
import org.forthright.platform.form.Option;
import org.jspecify.annotations.Nullable;

/**
 * The form that acknowledges.
 *
 * @param reason how its last day was counted
 * @param waiting the letter that is written and has not gone; null where there is none
 */
public record AcknowledgementPage(
        CaseHeader header,
        String action,
        Due due,
        String reason,
        Cite day,
        Cite offer,
        List<Option> hows,
        @Nullable Waiting waiting) {

    public AcknowledgementPage {
        hows = List.copyOf(hows);
    }

    /** When it was written, and where somebody says how it went. */
    public record Waiting(String writtenOn, String href) {}
}
