package org.forthright.ombudsman.web.page;

import java.util.List;
import org.forthright.complaint.casefile.CaseHeader;
import org.forthright.complaint.clock.Due;
import org.forthright.platform.page.Label;
import org.jspecify.annotations.Nullable;

/**
 * What the Ombudsman asked, and what was bound for it.
 *
 * @param action where a request is recorded; null where the reader cannot
 * @param build where a bundle is built; null where the reader cannot
 */
public record OmbudsmanPage(
        CaseHeader header,
        List<Asked> asked,
        List<Bound> bundles,
        @Nullable String action,
        @Nullable String build) {

    public OmbudsmanPage {
        asked = List.copyOf(asked);
        bundles = List.copyOf(bundles);
    }

    /**
     * A request.
     *
     * @param answer what was given; null while it is still expected
     * @param correct where it is put right; null where the reader cannot
     */
    public record Asked(
            String reference,
            String what,
            String on,
            Due due,
            String recordedBy,
            @Nullable Answer answer,
            @Nullable String correct) {}

    /** The bundle that answered a request, the day it was released, and by whom. */
    public record Answer(int bundle, String on, String by) {}

    public record Bound(
            int number, String href, String title, String built, int pages, Label state, boolean incomplete) {}
}
