package org.forthright.outcome.web;

import java.util.List;
import org.forthright.complaint.casefile.CaseHeader;
import org.forthright.complaint.citation.Cite;
import org.forthright.platform.form.Option;
import org.jspecify.annotations.Nullable;

/**
 * The remedies of a complaint.
 *
 * @param action where a new one is recorded; null where the reader cannot
 * @param notYet why no new one can be recorded; null where it can
 */
record RemediesPage(
        CaseHeader header,
        Cite cite,
        List<ActionRow> rows,
        List<Option> kinds,
        @Nullable String action,
        @Nullable String notYet) {

    RemediesPage {
        rows = List.copyOf(rows);
        kinds = List.copyOf(kinds);
    }
}
