package org.forthright.complaint.casefile;

import java.util.Locale;
import org.forthright.complaint.clock.Due;
import org.jspecify.annotations.Nullable;

/**
 * Something to do next with a complaint, as the case page lists it.
 *
 * @param href where it is done; null while it cannot start, or while somebody else does it
 * @param hint why, with the paragraph that asks for it: "Opens when every point has a finding. Procedure 9.23"
 */
public record CaseTask(String title, @Nullable String href, String hint, Due due) {

    /** Names the task within its page. */
    public String id() {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
