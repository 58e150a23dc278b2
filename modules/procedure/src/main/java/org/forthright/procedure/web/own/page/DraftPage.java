package org.forthright.procedure.web.own.page;

import java.util.List;
import org.forthright.platform.page.Label;

/**
 * A version that is being written.
 *
 * @param returned who sent it back, when and why; empty where nobody did
 * @param remarks how many things still keep it from being published
 * @param model where the model can be read
 */
public record DraftPage(
        VersionHead head,
        String startedFrom,
        String model,
        String returned,
        int remarks,
        List<Line> places,
        List<Chapter> chapters) {

    public DraftPage {
        places = List.copyOf(places);
        chapters = List.copyOf(chapters);
    }

    /**
     * A section with its paragraphs.
     *
     * @param choice where it is left out or put back as a whole; empty where it has to be there
     * @param add where a paragraph of the organisation's own is added
     */
    public record Chapter(String number, String title, String choice, String add, List<Line> lines) {

        public Chapter {
            lines = List.copyOf(lines);
        }
    }

    /** One thing to look at, with its state. */
    public record Line(String id, String title, String href, String hint, Label state) {}
}
