package org.forthright.database;

import java.sql.SQLException;
import java.util.UUID;

/** Rows that more than one test of the second lock begins with. */
final class Rows {

    private Rows() {}

    /** A complaint and the part that its home has in it. */
    static void openComplaint(Database database, UUID home, UUID id, String reference) throws SQLException {
        database.changeAs(home, """
                insert into complaint (organisation_id, id, reference, subject, service, channel, received_at, received_on,
                  logged_at)
                values (?, ?, ?, 'Discharge', 'Hospital care', 'LETTER', now(), current_date, now())
                """, home, id, reference);
        participate(database, home, home, id, "HOME", reference);
    }

    static void participate(Database database, UUID who, UUID home, UUID complaint, String capacity, String reference)
            throws SQLException {
        database.changeAs(who, """
                insert into participation (organisation_id, complaint_id, home_organisation_id, capacity, started_at, stage,
                  received_on, acknowledge_by, six_months_on, procedure_version, is_open, due_on, waiting_on,
                  shown_reference, shown_name, shown_subject, tags)
                values (?, ?, ?, ?, now(), 'RECEIVED', current_date, current_date, current_date, 'model/1', true,
                  current_date, 'US', ?, 'Name', 'Subject', '{}')
                """, who, complaint, home, capacity, reference);
    }
}
