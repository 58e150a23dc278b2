package org.forthright.organisation.web.people.page;

import java.util.List;

/**
 * What the sign-in service says otherwise than our own list.
 *
 * @param managed whether the platform looks after people there
 * @param obstacle why nothing could be compared; empty where it could
 * @param action where one of them is put right
 */
public record SignInPane(boolean managed, String obstacle, List<Row> rows, String action) {

    public SignInPane {
        rows = List.copyOf(rows);
    }

    /** @param strange whether nobody of that kind is on our own list */
    public record Row(String subject, String name, String here, String there, boolean strange) {}
}
