package org.forthright.response.web.page;

import java.util.List;
import org.forthright.complaint.casefile.CaseHeader;

/**
 * The response as it can be read now, and where it is.
 *
 * @param state in words: "With the checker"
 * @param steps what has happened to it, the first first
 * @param actions what this reader may do with it now
 * @param parts its text
 * @param letters the signed letters that this reader may read, of their own organisation and of others
 */
public record ResponsePage(
        CaseHeader header,
        String state,
        List<Step> steps,
        List<Action> actions,
        List<Part> parts,
        List<Paper> letters) {

    public ResponsePage {
        steps = List.copyOf(steps);
        actions = List.copyOf(actions);
        parts = List.copyOf(parts);
        letters = List.copyOf(letters);
    }

    /**
     * Something that was done, by whom and when; with a remark where there is one.
     *
     * @param papers the names of those that went with the letter
     */
    public record Step(String title, String by, String remark, List<String> papers) {

        public Step {
            papers = List.copyOf(papers);
        }

        public Step(String title, String by, String remark) {
            this(title, by, remark, List.of());
        }
    }

    /** A link to a page where something is done. */
    public record Action(String label, String href, boolean first) {}

    public record Part(String title, String words) {}

    public record Paper(String name, String href, String from, String fingerprint) {}
}
