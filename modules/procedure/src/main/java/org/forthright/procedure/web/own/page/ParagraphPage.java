package org.forthright.procedure.web.own.page;

import java.util.List;

/**
 * One paragraph of a draft.
 *
 * @param known the revision that the form is filled in from
 * @param model what the model says; empty for a paragraph of the organisation's own
 * @param laws what it rests on
 * @param usedBy the places of the platform that cite it
 * @param places what can stand in double brackets
 */
public record ParagraphPage(
        VersionHead head,
        String key,
        String number,
        String title,
        String known,
        String model,
        List<String> laws,
        String usedBy,
        boolean locked,
        boolean needsReason,
        boolean optional,
        boolean local,
        List<PlaceName> places) {

    public ParagraphPage {
        laws = List.copyOf(laws);
        places = List.copyOf(places);
    }

    /** A name that may stand in double brackets. */
    public record PlaceName(String written, String meaning) {}

    public String action() {
        return head.base() + "/paragraphs/" + key;
    }
}
