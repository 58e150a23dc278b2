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

/** The second lock alone: what the database shows and refuses whatever the code above it does. */
class LockTest {

    /** The national directory: public, read by all, written by none of them. */
    private static final List<String> PUBLIC_DIRECTORY = List.of("ods_organisation", "ods_succession", "ods_load");

    private static final UUID COMPLAINT = UUID.fromString("00000000-0000-4000-8000-0000000000c1");
    private static final UUID CONSENT = UUID.fromString("00000000-0000-4000-8000-0000000000c2");

    private static Database database;

    @BeforeAll
    static void aComplaintAtNorthmoor() throws IOException, SQLException {
        database = new Database();
        Rows.openComplaint(database, Database.NORTHMOOR, COMPLAINT, "NM-2026-00001");
        write(
                Database.NORTHMOOR,
                "internal_note",
                "written_by, written_by_name, words, written_at",
                "gen_random_uuid(), 'Imran Sayeed', 'canary', now()");
        arrange(Database.NORTHMOOR, Database.CALDERBROOK);
        write(Database.NORTHMOOR, "point", "number, summary, visible_to", "1, 'A point', '{}'");
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @Test
    void afterATransactionTheSettingIsEmptyAndShowsNothing() throws SQLException {
        List<String> seen = database.as(Database.NORTHMOOR, connection -> {
            connection.commit();
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select count(*) from complaint")) {
                rows.next();
                return List.of(rows.getString(1));
            }
        });
        assertThat(seen).containsExactly("0");
    }

    @Test
    void anArrangementIsReadByBothItsSidesAndKeptByTheCommissionerAlone() throws SQLException {
        assertThat(database.seenBy(Database.CALDERBROOK, "select contract_reference from commissioning"))
                .containsExactly("NM-ACUTE-2023");
        assertThat(database.changeAs(Database.CALDERBROOK, "update commissioning set until_on = current_date"))
                .isZero();
        assertThat(database.changeAs(Database.CALDERBROOK, "delete from commissioning"))
                .isZero();
        assertThatThrownBy(() -> arrange(Database.NORTHMOOR, Database.CALDERBROOK, Database.EASTMERE))
                .hasMessageContaining("row-level security");
    }

    @Test
    void aProviderSeesNothingOfTheRegisterThatItStandsIn() throws SQLException {
        assertThat(database.seenBy(Database.NORTHMOOR, "select duty from assurance"))
                .containsExactly("STAFF_TRAINED");
        for (UUID other : List.of(Database.CALDERBROOK, Database.EASTMERE)) {
            assertThat(database.seenBy(other, "select name from provider")).isEmpty();
            assertThat(database.seenBy(other, "select duty from assurance")).isEmpty();
        }
    }

    @Test
    void aChildCannotBeAttachedToAComplaintThatTheOrganisationDoesNotSee() {
        assertThatThrownBy(() ->
                        write(Database.EASTMERE, "point", "number, summary, visible_to", "1, 'Smuggled in', '{}'"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("fk_point_participation");
    }

    @Test
    void nobodyWritesARowInTheNameOfAnother() {
        assertThatThrownBy(() -> database.changeAs(Database.EASTMERE, """
                        insert into point (organisation_id, complaint_id, id, number, summary, visible_to)
                        values (?, ?, gen_random_uuid(), 9, 'In your name', '{}')
                        """, Database.NORTHMOOR, COMPLAINT))
                .hasMessageContaining("row-level security");
    }

    @Test
    void nobodyAdmitsThemselvesToAComplaint() {
        assertThatThrownBy(() -> Rows.participate(
                        database, Database.EASTMERE, Database.NORTHMOOR, COMPLAINT, "FORWARDED_TO", "NM-2026-00001"))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> Rows.participate(
                        database, Database.EASTMERE, Database.EASTMERE, COMPLAINT, "HOME", "NM-2026-00001"))
                .hasMessageContaining("fk_participation_complaint");
    }

    @Test
    void aComplaintIsSharedOnlyByItsHomeAndOnlyWithConsentInForce() throws SQLException {
        UUID complaint = UUID.randomUUID();
        Rows.openComplaint(database, Database.NORTHMOOR, complaint, "NM-2026-00777");
        assertThatThrownBy(() -> share(Database.EASTMERE, complaint, CONSENT)).hasMessageContaining("not the home");
        assertThatThrownBy(() -> share(Database.NORTHMOOR, complaint, CONSENT)).hasMessageContaining("no consent");
        ask(complaint, "NOT_YET");
        assertThatThrownBy(() -> share(Database.NORTHMOOR, complaint, CONSENT)).hasMessageContaining("no consent");
        database.changeAs(Database.NORTHMOOR, "update consent set answer = 'GIVEN' where id = ?", CONSENT);
        share(Database.NORTHMOOR, complaint, CONSENT);
        assertThat(database.seenBy(Database.CALDERBROOK, "select reference from complaint where id = ?", complaint))
                .containsExactly("NM-2026-00777");
        assertThat(database.seenBy(Database.CALDERBROOK, "select words from internal_note"))
                .isEmpty();
    }

    @Test
    void aParticipantCannotChangeItsOwnCapacityConsentOrInterval() {
        for (String column : List.of("capacity = 'HOME'", "ended_at = null", "consent_id = null")) {
            assertThatThrownBy(() -> database.changeAs(Database.NORTHMOOR, "update participation set " + column))
                    .as(column)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void theAuditIsWrittenByItsFunctionAloneAndATamperedChainShows() throws SQLException {
        audit(Database.NORTHMOOR, "complaint.received");
        audit(Database.NORTHMOOR, "complaint.acknowledged");
        audit(Database.NORTHMOOR, "complaint.closed");
        assertThat(database.seenBy(Database.NORTHMOOR, "select broken_audit_entries()"))
                .isEmpty();
        assertThatThrownBy(() -> database.changeAs(Database.NORTHMOOR, "update audit_entry set kind = 'x'"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> database.changeAs(Database.NORTHMOOR, "delete from audit_entry"))
                .hasMessageContaining("permission denied");
        database.asAdministrator("forthright", "update audit_entry set person_name = 'Somebody else' where number = 2");
        assertThat(database.seenBy(Database.NORTHMOOR, "select broken_audit_entries()"))
                .contains("2");
        database.asAdministrator("forthright", "update audit_entry set person_name = 'Ruth Adeyemi' where number = 2");
        assertThat(database.seenBy(Database.NORTHMOOR, "select broken_audit_entries()"))
                .isEmpty();
        database.asAdministrator("forthright", "delete from audit_entry where number = 3");
        assertThat(database.seenBy(Database.NORTHMOOR, "select broken_audit_entries()"))
                .containsExactly("3");
    }

    @Test
    void theApplicationRoleMayNotTruncateBypassOrOwn() throws SQLException {
        assertThat(database.catalogue("""
                        select c.relname from pg_class c
                        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                          and (has_table_privilege('forthright_app', c.oid, 'truncate')
                            or pg_get_userbyid(c.relowner) = 'forthright_app')
                        """)).isEmpty();
        assertThat(database.catalogue(
                        "select rolname from pg_roles where rolname like 'forthright%' and (rolbypassrls or rolsuper)"))
                .isEmpty();
        assertThat(database.catalogue("select matviewname from pg_matviews where schemaname = 'public'"))
                .isEmpty();
    }

    @Test
    void theApplicationReadsTheNationalDirectoryAndChangesNothingInIt() throws SQLException {
        for (String table : PUBLIC_DIRECTORY) {
            assertThat(database.seenBy(Database.NORTHMOOR, "select 'row' from " + table))
                    .isEmpty();
            for (String change : List.of("delete from " + table, "insert into " + table + " default values")) {
                assertThatThrownBy(() -> database.changeAs(Database.NORTHMOOR, change))
                        .as(change)
                        .hasMessageContaining("permission denied");
            }
        }
        assertThatThrownBy(() -> database.changeAs(Database.NORTHMOOR, "update ods_organisation set is_active = false"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void theOwnerSeesNoRowEither() throws SQLException {
        assertThat(database.asOwner("select id from complaint")).isEmpty();
    }

    private static void write(UUID who, String table, String columns, String values) throws SQLException {
        database.changeAs(
                who,
                "insert into %s (organisation_id, complaint_id, id, %s) values (?, ?, gen_random_uuid(), %s)"
                        .formatted(table, columns, values),
                who,
                COMPLAINT);
    }

    private static void ask(UUID complaint, String answer) throws SQLException {
        database.changeAs(
                Database.NORTHMOOR, """
                insert into consent (organisation_id, complaint_id, id, to_organisation_id, purpose, answer, asked_at)
                values (?, ?, ?, ?, 'FORWARD', ?, now())
                """, Database.NORTHMOOR, complaint, CONSENT, Database.CALDERBROOK, answer);
    }

    private static void share(UUID who, UUID complaint, UUID consent) throws SQLException {
        database.changeAs(who, """
                select share_complaint(?, ?, 'FORWARDED_TO', ?, now(), current_date, current_date, current_date,
                  'calderbrook/1', 'Name', 'Subject', '{}')
                """, complaint, Database.CALDERBROOK, consent);
    }

    private static void arrange(UUID commissioner, UUID provider) throws SQLException {
        arrange(commissioner, provider, commissioner);
    }

    private static void arrange(UUID commissioner, UUID provider, UUID as) throws SQLException {
        UUID entry = UUID.randomUUID();
        if (as.equals(commissioner)) {
            database.changeAs(as, """
                    insert into provider (organisation_id, id, provider_id, ods_code, name) values (?, ?, ?, 'X', 'X')
                    """, commissioner, entry, provider);
            database.changeAs(as, """
                    insert into assurance (organisation_id, id, entry_id, duty, state, evidence, link, noted_on)
                    values (?, gen_random_uuid(), ?, 'STAFF_TRAINED', 'ASKED', '', '', current_date)
                    """, commissioner, entry);
        }
        database.changeAs(as, """
                insert into commissioning (organisation_id, id, entry_id, provider_id, contract_reference, from_on)
                values (?, gen_random_uuid(), ?, ?, 'NM-ACUTE-2023', current_date)
                """, commissioner, entry, provider);
    }

    private static void audit(UUID who, String kind) throws SQLException {
        database.changeAs(
                who,
                "select append_audit(now(), ?, null, null, null, 'Ruth Adeyemi', '{}'::jsonb, '{}'::uuid[])",
                kind);
    }
}
