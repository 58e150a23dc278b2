package org.forthright.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an organisation is, is not its own to say, whatever the code above the database does. */
class OrganisationLockTest {

    private static Database database;

    @BeforeAll
    static void start() throws IOException, SQLException {
        database = new Database();
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind = 'OMBUDSMAN'", "reference_prefix = 'CBX'", "code = 'another-code'"})
    void noOrganisationChangesWhatItIs(String change) {
        assertThatThrownBy(() -> change(change)).hasMessageContaining("an organisation");
    }

    @Test
    void itKeepsTheWaysToReachItUpToDate() throws SQLException {
        assertThat(change("phone = '01632 960 111'")).isOne();
    }

    @Test
    void thePlatformCorrectsAllButTheCode() throws SQLException {
        assertThat(database.changeAsPlatform(
                        Database.EASTMERE,
                        "update organisation set kind = 'PROVIDER', reference_prefix = 'EMX' where id = ?",
                        Database.EASTMERE))
                .isOne();
        assertThatThrownBy(() -> database.changeAsPlatform(
                        Database.EASTMERE, "update organisation set code = 'x' where id = ?", Database.EASTMERE))
                .hasMessageContaining("keeps its code");
    }

    @Test
    void nobodyButThePlatformEntersAnOrganisation() {
        UUID invented = UUID.randomUUID();
        assertThatThrownBy(() -> database.changeAs(invented, """
                        insert into organisation (id, code, name, short_name, ods_code, kind, reference_prefix,
                          complaints_email, phone, opening_hours, address, services, advocacy_name, advocacy_phone,
                          advocacy_email)
                        values (?, 'invented', 'I', 'I', 'DEMO', 'OMBUDSMAN', 'IN', 'i@one.example', '1', '1', '{}', '{}',
                          '', '', '')
                        """, invented)).hasMessageContaining("row-level security");
    }

    @Test
    void noTwoOrganisationsBeginTheirReferencesAlike() {
        assertThatThrownBy(() -> database.changeAsPlatform(
                        Database.CALDERBROOK,
                        "update organisation set reference_prefix = 'NM' where id = ?",
                        Database.CALDERBROOK))
                .hasMessageContaining("uq_organisation_reference_prefix");
    }

    private static int change(String change) throws SQLException {
        return database.changeAs(
                Database.NORTHMOOR, "update organisation set " + change + " where id = ?", Database.NORTHMOOR);
    }
}
