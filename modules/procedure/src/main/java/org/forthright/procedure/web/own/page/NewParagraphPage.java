package org.forthright.procedure.web.own.page;

import java.util.List;

/** The form on which an organisation adds a paragraph of its own. */
public record NewParagraphPage(
        VersionHead head, String section, String title, String number, List<ParagraphPage.PlaceName> places) {

    public NewParagraphPage {
        places = List.copyOf(places);
    }

    public String action() {
        return head.base() + "/sections/" + section + "/paragraphs";
    }
}
