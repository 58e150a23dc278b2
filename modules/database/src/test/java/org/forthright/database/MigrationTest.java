package org.forthright.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What stands in an installation is still there after its upgrade. */
class MigrationTest {

    @Test
    void aListOfProvidersBecomesARegisterWithArrangements() throws IOException, SQLException {
        try (Database database = Database.after("12")) {
            for (Object id : new Object[] {Database.NORTHMOOR, Database.CALDERBROOK, Database.EASTMERE}) {
                database.asAdministrator(
                        "forthright", """
                        insert into organisation (id, code, name, short_name, ods_code, kind, reference_prefix,
                          complaints_email, phone, opening_hours, address, services, advocacy_name, advocacy_phone,
                          advocacy_email)
                        values ('%1$s', 'o%2$s', 'Organisation %2$s', 'O', 'DEMO%2$s', 'COMMISSIONER', 'X%2$s',
                          'complaints@one.example', '01632 960 000', 'always', '{}', '{}', '', '', '')
                        """.formatted(id, id.toString().substring(35)));
            }
            database.asAdministrator(
                    "forthright", """
                    insert into commissioning (organisation_id, provider_id, from_on, until_on)
                    values ('%1$s', '%2$s', '2024-04-01', null), ('%3$s', '%2$s', '2022-07-01', '2023-06-30')
                    """.formatted(Database.NORTHMOOR, Database.CALDERBROOK, Database.EASTMERE));
            database.migrate();
            assertThat(database.seenBy(Database.NORTHMOOR, """
                            select p.ods_code || ' ' || c.from_on || ' ' || c.nhs_funded
                            from provider p join commissioning c on c.entry_id = p.id
                            """)).containsExactly("DEMOc 2024-04-01 true");
            assertThat(database.seenBy(Database.EASTMERE, """
                            select p.name || ' ' || c.until_on
                            from provider p join commissioning c on c.entry_id = p.id
                            """)).containsExactly("Organisation c 2023-06-30");
            assertThat(database.asOwner("select id from commissioning")).isEmpty();
            assertThat(database.asOwner("select id from organisation")).isEmpty();
        }
    }
}
