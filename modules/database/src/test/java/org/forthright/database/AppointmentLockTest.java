package org.forthright.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One responsible person on any day of an organisation (SI 2009/309 reg. 4(1)(a)), even where two appoint at once. */
class AppointmentLockTest {

    private static Database database;

    @BeforeAll
    static void start() throws IOException, SQLException {
        database = new Database();
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @Test
    void twoResponsiblePersonsNeverShareADay() throws SQLException {
        appoint(Database.NORTHMOOR, "RESPONSIBLE_PERSON", "2026-01-05", "2026-11-30");
        assertThatThrownBy(() -> appoint(Database.NORTHMOOR, "RESPONSIBLE_PERSON", "2026-11-30", null))
                .hasMessageContaining("ex_appointment_one_responsible");

        assertThat(appoint(Database.NORTHMOOR, "RESPONSIBLE_PERSON", "2026-12-01", null))
                .as("from the day after")
                .isOne();
        assertThat(appoint(Database.EASTMERE, "RESPONSIBLE_PERSON", "2026-01-05", null))
                .as("in another organisation")
                .isOne();
    }

    @Test
    void complaintsManagersMayBeSeveral() throws SQLException {
        appoint(Database.CALDERBROOK, "COMPLAINTS_MANAGER", "2026-01-05", null);

        assertThat(appoint(Database.CALDERBROOK, "COMPLAINTS_MANAGER", "2026-01-05", null))
                .isOne();
    }

    private static int appoint(UUID organisation, String office, String from, String until) throws SQLException {
        UUID person = UUID.randomUUID();
        database.changeAs(organisation, """
                insert into membership (organisation_id, id, issuer, subject, name, email, roles, from_on)
                values (?, ?, 'issuer', ?, 'Name', 'name@one.example', '{}', date '2026-01-05')
                """, organisation, person, person.toString());
        return database.changeAs(organisation, """
                insert into appointment (organisation_id, id, office, person_id, from_on, until_on)
                values (?, ?, ?, ?, cast(? as date), cast(? as date))
                """, organisation, UUID.randomUUID(), office, person, from, until);
    }
}
