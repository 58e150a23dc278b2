package org.forthright.procedure.web.own.page;

import java.util.List;

/**
 * A place of the text that the organisation fills.
 *
 * @param sentences the paragraphs in which it stands, with what is there now
 * @param severally whether several things are written, one a line
 */
public record SlotPage(
        VersionHead head,
        String name,
        String meaning,
        String example,
        String known,
        boolean deletable,
        boolean severally,
        List<Sentence> sentences) {

    public SlotPage {
        sentences = List.copyOf(sentences);
    }

    /** Where it stands. */
    public record Sentence(String number, String words) {}

    public String action() {
        return head.base() + "/slots/" + name;
    }
}
