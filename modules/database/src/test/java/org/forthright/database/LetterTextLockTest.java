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

/** What the database shows and refuses of an organisation's own letters, whatever the code above it does. */
class LetterTextLockTest {

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
    void isItsOrganisationsAloneBeforeAndAfterItIsInForce() throws SQLException {
        begin(Database.NORTHMOOR, "acknowledgement");
        assertThat(seenBy(Database.CALDERBROOK)).isEmpty();
        assertThat(publish(Database.NORTHMOOR, SECOND_PERSON, 0)).isOne();
        assertThat(seenBy(Database.NORTHMOOR)).containsExactly("acknowledgement");
        assertThat(seenBy(Database.CALDERBROOK)).isEmpty();
        assertThat(seenBy(null)).isEmpty();
        assertThatThrownBy(() -> database.changeAs(
                        Database.CALDERBROOK, insert("plan-agreed", "DRAFT"), Database.NORTHMOOR, WRITER))
                .hasMessageContaining("row-level security");
    }

    @Test
    void whatIsPublishedIsNeverChangedAndNothingIsEverRemoved() throws SQLException {
        begin(Database.EASTMERE, "plan-agreed");
        publish(Database.EASTMERE, SECOND_PERSON, 3);
        assertThat(database.changeAs(Database.EASTMERE, "update letter_text set body = 'Otherwise'"))
                .isZero();
        for (String column : List.of("number = 9", "code = 'other'", "organisation_code = 'other'")) {
            assertThatThrownBy(() -> database.changeAs(Database.EASTMERE, "update letter_text set " + column))
                    .as(column)
                    .hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> database.changeAs(Database.EASTMERE, "delete from letter_text"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void whoeverHadAHandInItDoesNotApproveItAndNothingHoldsFromThePast() throws SQLException {
        begin(Database.CALDERBROOK, "final-response");
        assertThatThrownBy(() -> publish(Database.CALDERBROOK, WRITER, 0))
                .hasMessageContaining("ck_letter_text_other_eyes");
        assertThatThrownBy(() -> publish(Database.CALDERBROOK, SECOND_PERSON, -1))
                .hasMessageContaining("ck_letter_text_not_backdated");
        assertThatThrownBy(() -> database.changeAs(
                        Database.CALDERBROOK, insert("plan-agreed", "PUBLISHED"), Database.CALDERBROOK, WRITER))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> database.changeAs(
                        Database.CALDERBROOK, insert("../secret", "DRAFT"), Database.CALDERBROOK, WRITER))
                .hasMessageContaining("ck_letter_text_code");
        assertThatThrownBy(() ->
                        database.changeAs(Database.CALDERBROOK, "update letter_text set body = repeat('x', 5000000)"))
                .hasMessageContaining("ck_letter_text_length");
    }

    private static void begin(UUID organisation, String code) throws SQLException {
        database.changeAs(organisation, insert(code, "DRAFT"), organisation, WRITER);
    }

    private static String insert(String code, String state) {
        return """
                insert into letter_text (organisation_id, code, number, organisation_code, started_from, state,
                  subject, body, welsh_subject, welsh_body, note, writers, written_by_name, written_at)
                values (?, '%s', 1, (select o.code from organisation o where id = current_organisation()), 'model', '%s',
                  'Thank you', 'Words', '', '', '', array[?]::uuid[], 'Gareth Vaughan', now())
                """.formatted(code, state);
    }

    private static int publish(UUID organisation, UUID approver, int daysFromToday) throws SQLException {
        return database.changeAs(organisation, """
                update letter_text set state = 'PUBLISHED', submitted_by_name = 'Gareth Vaughan', submitted_at = now(),
                  approved_by = ?, approved_by_name = 'Dr Anna Lowe', approved_at = now(),
                  in_force_on = (now() at time zone 'Europe/London')::date + ?
                where number = 1
                """, approver, daysFromToday);
    }

    private static List<String> seenBy(UUID organisation) throws SQLException {
        return database.seenBy(organisation, "select code from letter_text");
    }
}
