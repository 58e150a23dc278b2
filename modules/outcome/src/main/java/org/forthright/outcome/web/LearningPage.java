package org.forthright.outcome.web;

import java.util.List;
import org.forthright.complaint.casefile.CaseHeader;
import org.forthright.complaint.citation.Cite;
import org.jspecify.annotations.Nullable;

/**
 * What was learned from a complaint.
 *
 * @param none who found nothing to learn, and why
 * @param action where learning is recorded; null where the reader cannot
 * @param noneAction where it is said that there is none; null where the reader cannot, or there is some
 * @param notYet why nothing can be recorded; null where it can
 */
record LearningPage(
        CaseHeader header,
        Cite cite,
        List<ActionRow> rows,
        List<Said> none,
        @Nullable String action,
        @Nullable String noneAction,
        @Nullable String notYet) {

    LearningPage {
        rows = List.copyOf(rows);
        none = List.copyOf(none);
    }

    record Said(String organisation, String by, String on, String reason) {}
}
