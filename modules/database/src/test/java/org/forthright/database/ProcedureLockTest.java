package org.forthright.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the database shows and refuses of an organisation's own procedure, whatever the code above it does. */
class ProcedureLockTest {

    private static final UUID WRITER = UUID.fromString("00000000-0000-4000-8000-0000000000e1");
    private static final UUID SECOND_PERSON = UUID.fromString("00000000-0000-4000-8000-0000000000e2");

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
    void aDraftIsItsOwnersAndAPublishedVersionEverybodys() throws SQLException {
        begin(Database.NORTHMOOR, 1);
        assertThat(numbersSeenBy(Database.NORTHMOOR)).containsExactly("1");
        assertThat(numbersSeenBy(Database.CALDERBROOK)).isEmpty();
        assertThat(publish(Database.NORTHMOOR, 1, SECOND_PERSON, 0)).isOne();
        assertThat(numbersSeenBy(Database.CALDERBROOK)).containsExactly("1");
        assertThat(numbersSeenBy(null)).isEmpty();
    }

    @Test
    void whatIsPublishedIsNeverChangedAndNothingIsEverRemoved() throws SQLException {
        begin(Database.EASTMERE, 1);
        publish(Database.EASTMERE, 1, SECOND_PERSON, 7);
        assertThat(database.changeAs(Database.EASTMERE, "update procedure_version set note = 'Otherwise'"))
                .isZero();
        assertThat(database.changeAs(Database.EASTMERE, "update procedure_version set state = 'WITHDRAWN'"))
                .isZero();
        assertThat(database.changeAs(
                        Database.CALDERBROOK,
                        "update procedure_version set note = 'Mine now' where organisation_id = ?",
                        Database.EASTMERE))
                .isZero();
        for (String column : List.of("number = 9", "organisation_code = 'other'", "sections = '[]'")) {
            assertThatThrownBy(() -> database.changeAs(Database.EASTMERE, "update procedure_version set " + column))
                    .as(column)
                    .hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> database.changeAs(Database.EASTMERE, "delete from procedure_version"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void whoeverHadAHandInItDoesNotApproveItAndNothingHoldsFromThePast() throws SQLException {
        begin(Database.CALDERBROOK, 1);
        assertThatThrownBy(() -> publish(Database.CALDERBROOK, 1, WRITER, 0))
                .hasMessageContaining("ck_procedure_version_other_eyes");
        assertThatThrownBy(() -> publish(Database.CALDERBROOK, 1, SECOND_PERSON, -1))
                .hasMessageContaining("ck_procedure_version_not_backdated");
        assertThatThrownBy(() ->
                        database.changeAs(Database.CALDERBROOK, "update procedure_version set state = 'PUBLISHED'"))
                .hasMessageContaining("ck_procedure_version_published");
        assertThatThrownBy(() -> begin(Database.CALDERBROOK, 2)).hasMessageContaining("uq_procedure_version_open");
    }

    @Test
    void nobodyWritesAnothersProcedureOrBeginsItPublished() {
        assertThatThrownBy(() -> database.changeAs(Database.EASTMERE, insert("DRAFT"), Database.NORTHMOOR, 77, WRITER))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(
                        () -> database.changeAs(Database.EASTMERE, insert("WITHDRAWN"), Database.EASTMERE, 77, WRITER))
                .hasMessageContaining("row-level security");
    }

    @Test
    void nobodyPublishesUnderTheCodeOfAnother() {
        String underAnothersCode = insert("DRAFT")
                .replace(
                        "(select code from organisation where id = current_organisation())",
                        "(select code from organisation where id <> current_organisation() limit 1)");
        assertThatThrownBy(() -> database.changeAs(Database.EASTMERE, underAnothersCode, Database.EASTMERE, 78, WRITER))
                .hasMessageContaining("fk_procedure_version_organisation");
    }

    @Test
    void theEasyReadFileFollowsItsVersion() throws SQLException {
        UUID organisation = Database.NORTHMOOR;
        begin(organisation, 50);
        database.changeAs(organisation, """
                insert into procedure_easy_read (organisation_id, number, name, media_type, sha256, bytes, added_by_name, added_at)
                values (?, 50, 'easy.pdf', 'application/pdf', 'abc', 'x', 'Gareth Vaughan', now())
                """, organisation);
        assertThat(easyReadsSeenBy(Database.CALDERBROOK)).isEmpty();
        publish(organisation, 50, SECOND_PERSON, 30);
        assertThat(easyReadsSeenBy(Database.CALDERBROOK)).containsExactly("easy.pdf");
        assertThat(database.changeAs(Database.CALDERBROOK, "delete from procedure_easy_read"))
                .isZero();
        assertThat(easyReadsSeenBy(null)).isEmpty();
    }

    private static void begin(UUID organisation, int number) throws SQLException {
        database.changeAs(organisation, insert("DRAFT"), organisation, number, WRITER);
    }

    private static String insert(String state) {
        return """
                insert into procedure_version (organisation_id, number, organisation_code, name, model, started_from, state,
                  settings, sections, paragraphs, fillings, note, writers, written_by_name, written_at)
                values (?, ?, (select code from organisation where id = current_organisation()), 'Procedure', 'england-commissioner/1', 'england-commissioner/1', '%s', '{}', '[]', '[]',
                  '{}', '', array[?]::uuid[], 'Gareth Vaughan', now())
                """.formatted(state);
    }

    private static int publish(UUID organisation, int number, UUID approver, int daysFromToday) throws SQLException {
        return database.changeAs(organisation, """
                update procedure_version set state = 'PUBLISHED', submitted_by_name = 'Gareth Vaughan', submitted_at = now(),
                  approved_by = ?, approved_by_name = 'Dr Anna Lowe', approved_at = now(),
                  in_force_on = (now() at time zone 'Europe/London')::date + ?
                where number = ?
                """, approver, daysFromToday, number);
    }

    private static List<String> numbersSeenBy(UUID organisation) throws SQLException {
        return database.seenBy(
                organisation,
                "select number from procedure_version where organisation_id = ? and number = 1",
                Database.NORTHMOOR);
    }

    private static List<String> easyReadsSeenBy(UUID organisation) throws SQLException {
        return database.seenBy(organisation, "select name from procedure_easy_read");
    }
}
