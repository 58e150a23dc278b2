package org.forthright.ombudsman.web.page;

import java.util.List;
import org.forthright.platform.page.Pagination;
import org.jspecify.annotations.Nullable;

/**
 * One page of a bundle.
 *
 * @param picture where the picture of the page is
 * @param lines the words on the page, for those who cannot see the picture
 */
public record Leaf(String heading, String back, String picture, int number, int pages, List<String> lines) {

    public Leaf {
        lines = List.copyOf(lines);
    }

    /** Where the next page is; null on the last. */
    @Nullable
    public String next() {
        return number < pages ? back + "/pages/" + (number + 1) : null;
    }

    public Pagination pagination() {
        return Pagination.of(pages, 1, number, back + "/pages/");
    }
}
