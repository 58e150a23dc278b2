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

/** What is on record stays on record, and nobody checks their own words, whatever the code above the database does. */
class RecordLockTest {

    private static final UUID COMPLAINT = UUID.fromString("00000000-0000-4000-8000-0000000000d1");

    private static Database database;

    @BeforeAll
    static void aComplaintAtNorthmoor() throws IOException, SQLException {
        database = new Database();
        Rows.openComplaint(database, Database.NORTHMOOR, COMPLAINT, "NM-2026-00002");
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "absence",
                "access_confirmation",
                "account",
                "appointment",
                "complaint",
                "consent",
                "document",
                "outgoing_letter",
                "response"
            })
    void noOrganisationTakesAwayWhatItsOwnRecordHolds(String table) {
        assertThatThrownBy(() -> database.changeAs(Database.NORTHMOOR, "delete from " + table))
                .hasMessageContaining("permission denied");
    }

    @Test
    void whoWroteAResponseCannotBeWrittenDownAsItsChecker() throws SQLException {
        UUID writer = UUID.fromString("00000000-0000-4000-8000-0000000000d2");
        UUID other = UUID.fromString("00000000-0000-4000-8000-0000000000d3");
        assertThatThrownBy(() -> responseCheckedBy(writer, writer)).hasMessageContaining("ck_response_other_eyes");
        assertThat(responseCheckedBy(writer, other)).isOne();
    }

    private static int responseCheckedBy(UUID writer, UUID checker) throws SQLException {
        return database.changeAs(Database.NORTHMOOR, """
                insert into response (organisation_id, complaint_id, id, state, parts, writers, written_by_name, written_at,
                  checked_by, enclosures)
                values (?, ?, gen_random_uuid(), 'DRAFT', '{}', array[?]::uuid[], 'Imran Sayeed', now(), ?, '{}')
                """, Database.NORTHMOOR, COMPLAINT, writer, checker);
    }
}
