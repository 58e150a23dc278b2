package org.forthright.complaint.web.worklist;

import java.util.List;
import org.forthright.complaint.worklist.WorkList;
import org.forthright.platform.form.Option;
import org.forthright.platform.page.NavigationItem;
import org.forthright.platform.page.Pagination;

/**
 * The work list.
 *
 * @param action of the filter
 * @param record where a complaint is taken down; the address is empty for whoever may not
 * @param everything how many open complaints there are behind the view and the filter
 */
public record WorkListPage(
        String today,
        String action,
        String record,
        List<Tile> tiles,
        List<NavigationItem> views,
        String view,
        List<Option> handlers,
        List<Option> stages,
        List<NavigationItem> chips,
        String heading,
        long everything,
        List<WorkList.Group> groups,
        int promised,
        Pagination pages) {

    /** One number at the head of the list, and where in the list it is explained. */
    public record Tile(String number, String text, String href, String note, String tone) {}

    /** Where what was promised on closed complaints stands. */
    public String promisedHref() {
        return pages.address() + pages.last() + "#promised";
    }

    public WorkListPage {
        tiles = List.copyOf(tiles);
        views = List.copyOf(views);
        handlers = List.copyOf(handlers);
        stages = List.copyOf(stages);
        chips = List.copyOf(chips);
        groups = List.copyOf(groups);
    }
}
