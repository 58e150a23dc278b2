package org.forthright.procedure.web.own.page;

/** The form on which a whole section is left out or put back. */
public record SectionPage(VersionHead head, String number, String title, int paragraphs) {

    public String action() {
        return head.base() + "/sections/" + number;
    }
}
