package org.forthright.organisation.web.partner;

import java.util.List;

/** Who has arranged services with the reader's organisation. */
record CommissionersPage(String name, List<Row> rows) {

    CommissionersPage {
        rows = List.copyOf(rows);
    }

    record Row(String commissioner, ArrangementRow arrangement) {}
}
