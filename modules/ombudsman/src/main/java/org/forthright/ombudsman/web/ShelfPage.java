package org.forthright.ombudsman.web;

import java.util.List;

/** The bundles released to an organisation of readers. */
record ShelfPage(List<Row> rows) {

    ShelfPage {
        rows = List.copyOf(rows);
    }

    record Row(
            String href,
            String reference,
            int number,
            String organisation,
            String title,
            String released,
            int pages,
            boolean incomplete) {}
}
