package org.forthright.ombudsman.web.page;

import java.util.List;

/** The bundles released to an organisation of readers. */
public record ShelfPage(List<Row> rows) {

    public ShelfPage {
        rows = List.copyOf(rows);
    }

    public record Row(
            String href,
            String reference,
            int number,
            String organisation,
            String title,
            String released,
            int pages,
            boolean incomplete) {}
}
