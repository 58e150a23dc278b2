package org.forthright.organisation.web.partner.page;

import java.util.List;

/** Who has arranged services with the reader's organisation. */
public record CommissionersPage(String name, List<Row> rows) {

    public CommissionersPage {
        rows = List.copyOf(rows);
    }

    public record Row(String commissioner, ArrangementRow arrangement) {}
}
