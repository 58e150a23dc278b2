package org.forthright.response.web.page;

import java.util.List;
import java.util.Set;
import org.forthright.response.draft.Checklist;

/**
 * The checklist as it stands beside the draft.
 *
 * @param checkedFirst whether somebody else checks the response before it is signed
 */
public record ChecklistPane(long done, long total, boolean checkedFirst, List<Line> lines) {

    public ChecklistPane {
        lines = List.copyOf(lines);
    }

    /**
     * One content.
     *
     * @param missing what is missing, in the words of the procedure; empty where nothing is
     * @param colour of the word for its state
     */
    public record Line(String key, String title, String missing, String state, String colour) {

        public String id() {
            return "check-" + key;
        }

        /** Where it is written, on the same page. */
        public String field() {
            return "#" + key;
        }
    }

    /**
     * The checklist of a draft.
     *
     * @param untouched the contents in which nobody has changed what was put in to begin with, by their keys
     */
    public static ChecklistPane of(Checklist checklist, boolean checkedFirst, Set<String> untouched) {
        return new ChecklistPane(
                checklist.done(),
                checklist.total(),
                checkedFirst,
                checklist.items().stream()
                        .map(item ->
                                line(item, untouched.contains(item.content().key())))
                        .toList());
    }

    private static Line line(Checklist.Item item, boolean untouched) {
        String key = item.content().key();
        String title = item.content().title();
        if (item.isMissing()) {
            return new Line(key, title, item.content().missing(), "Missing", "red");
        }
        if (item.written() && untouched) {
            return new Line(key, title, "", "Put in for you", "yellow");
        }
        return item.written()
                ? new Line(key, title, "", "Written", "green")
                : new Line(key, title, "", "Not needed", "grey");
    }
}
