package org.forthright.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database lets an organisation show to others, and write about others, whatever the code above it does. */
class SharingLockTest {

    private static Database database;

    /** At Northmoor, about Calderbrook, a provider that it commissions; each test has its own. */
    private UUID complaint;

    private UUID consent;

    @BeforeAll
    static void start() throws IOException, SQLException {
        database = new Database();
        database.commission(Database.NORTHMOOR, Database.CALDERBROOK);
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @BeforeEach
    void aComplaintSharedWithConsent() throws SQLException {
        complaint = UUID.randomUUID();
        Rows.openComplaint(database, Database.NORTHMOOR, complaint, reference());
        consent = answered("GIVEN", "2026-11-02");
        share(Database.CALDERBROOK);
    }

    @Test
    void everyTableThatShowsRowsToOthersLooksForConsent() throws SQLException {
        assertThat(database.catalogue("""
                        select c.relname from pg_class c
                        join pg_attribute shown on shown.attrelid = c.oid and shown.attname = 'visible_to'
                        join pg_attribute about on about.attrelid = c.oid and about.attname = 'complaint_id'
                        where c.relkind = 'r' and c.relname not in ('audit_entry', 'bundle')
                          and not exists (
                            select from pg_trigger t
                            where t.tgrelid = c.oid and t.tgfoid = 'require_sharable'::regproc and t.tgenabled <> 'D')
                        """))
                .as("the audit is written by its function alone, and a bundle is for an Ombudsman")
                .isEmpty();
    }

    @Test
    void showsThePersonsPapersWhileTheyAgree() throws SQLException {
        addPoint(Database.NORTHMOOR, Database.CALDERBROOK);
        assertThat(pointsSeenBy(Database.CALDERBROOK)).isOne();
    }

    @Test
    void showsNothingNewAfterAWithdrawalThoughTheQuestionIsOpenAgain() throws SQLException {
        addPoint(Database.NORTHMOOR, Database.CALDERBROOK);
        withdraw();
        ask("NOT_YET", null);
        assertThatThrownBy(() -> addPoint(Database.NORTHMOOR, Database.CALDERBROOK))
                .hasMessageContaining("not to be shown");
        assertThat(database.changeAs(
                        Database.NORTHMOOR, "update point set summary = 'Reworded' where complaint_id = ?", complaint))
                .as("what was shown before stays as it is, and stays theirs to change")
                .isOne();
        assertThat(pointsSeenBy(Database.CALDERBROOK)).isOne();
    }

    @Test
    void showsNothingNewAfterALaterNo() throws SQLException {
        answered("REFUSED", "2026-11-10");
        assertThatThrownBy(() -> addPoint(Database.NORTHMOOR, Database.CALDERBROOK))
                .hasMessageContaining("not to be shown");
    }

    @Test
    void showsWhatIsNewAgainAfterALaterYes() throws SQLException {
        withdraw();
        answered("GIVEN", "2026-11-20");
        addPoint(Database.NORTHMOOR, Database.CALDERBROOK);
        assertThat(pointsSeenBy(Database.CALDERBROOK)).isOne();
    }

    @Test
    void opensNoComplaintOnAnEarlierYes() throws SQLException {
        complaint = UUID.randomUUID();
        Rows.openComplaint(database, Database.NORTHMOOR, complaint, reference());
        consent = answered("GIVEN", "2026-11-02");
        answered("REFUSED", "2026-11-10");
        assertThatThrownBy(() -> share(Database.CALDERBROOK)).hasMessageContaining("no consent");
    }

    @Test
    void opensNoComplaintToAnOrganisationThatIsNotCommissioned() {
        assertThatThrownBy(() -> share(Database.EASTMERE)).hasMessageContaining("not commissioned");
    }

    @Test
    void opensNoComplaintBeforeTheFirstDayOfTheArrangement() throws SQLException {
        complaint = UUID.randomUUID();
        Rows.openComplaint(database, Database.NORTHMOOR, complaint, reference());
        consent = answered("GIVEN", "2026-11-02");
        assertThatThrownBy(() -> share(Database.CALDERBROOK, "current_date - 1"))
                .hasMessageContaining("not commissioned");
        share(Database.CALDERBROOK, "current_date");
    }

    @Test
    void aProviderAnswersToTheHomeAndShowsNobodyElse() throws SQLException {
        addPoint(Database.CALDERBROOK, Database.NORTHMOOR);
        assertThat(pointsSeenBy(Database.NORTHMOOR)).isOne();
        assertThatThrownBy(() -> addPoint(Database.CALDERBROOK, Database.EASTMERE))
                .hasMessageContaining("not to be shown");
    }

    @Test
    void nobodyPlantsTheIdOfAnothersComplaint() {
        assertThatThrownBy(() -> Rows.openComplaint(database, Database.EASTMERE, complaint, "EM-2026-00001"))
                .hasMessageContaining("uq_complaint_id");
    }

    @Test
    void nobodyTakesAReferenceWithAnothersPrefixOrChangesTheirs() {
        assertThatThrownBy(() -> Rows.openComplaint(database, Database.EASTMERE, UUID.randomUUID(), "NM-2026-09999"))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(
                        () -> database.changeAs(Database.NORTHMOOR, "update complaint set reference = 'CB-2026-00001'"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void aProviderListsTheComplaintUnderTheReferenceOfItsHome() throws SQLException {
        assertThat(database.seenBy(
                        Database.CALDERBROOK,
                        "select shown_reference from participation where complaint_id = ?",
                        complaint))
                .containsExactlyElementsOf(
                        database.seenBy(Database.NORTHMOOR, "select reference from complaint where id = ?", complaint));
    }

    @Test
    void nobodyWritesOnTheTimelineOfAComplaintTheyTakeNoPartIn() {
        assertThatThrownBy(() -> audit(Database.EASTMERE)).hasMessageContaining("takes no part");
        assertThatThrownBy(() -> audit(Database.EASTMERE, Database.NORTHMOOR)).hasMessageContaining("takes no part");
    }

    @Test
    void nobodyWritesOnTheTimelineOfThoseWhoMayNotBeShownIt() throws SQLException {
        withdraw();
        assertThatThrownBy(() -> audit(Database.NORTHMOOR, Database.CALDERBROOK))
                .hasMessageContaining("not to be shown");
        audit(Database.CALDERBROOK, Database.NORTHMOOR);
    }

    @Test
    void theAuditTakesTheNameOfTheOrganisationFromTheDirectory() throws SQLException {
        audit(Database.NORTHMOOR);
        assertThat(database.seenBy(
                        Database.NORTHMOOR,
                        "select organisation_name from audit_entry where complaint_id = ?",
                        complaint))
                .containsExactly("An organisation");
    }

    private String reference() {
        return "NM-2026-" + complaint.toString().substring(0, 8);
    }

    private UUID answered(String answer, String on) throws SQLException {
        return ask(answer, on);
    }

    private UUID ask(String answer, String answeredOn) throws SQLException {
        UUID id = UUID.randomUUID();
        database.changeAs(
                Database.NORTHMOOR, """
                insert into consent (organisation_id, complaint_id, id, to_organisation_id, purpose, answer, asked_at,
                  answered_at)
                values (?, ?, ?, ?, 'FORWARD', ?, now(), cast(? as timestamptz))
                """, Database.NORTHMOOR, complaint, id, Database.CALDERBROOK, answer, answeredOn);
        return id;
    }

    private void withdraw() throws SQLException {
        database.changeAs(Database.NORTHMOOR, "update consent set withdrawn_at = '2026-11-15' where id = ?", consent);
    }

    private void share(UUID with) throws SQLException {
        share(with, "current_date");
    }

    private void share(UUID with, String receivedOn) throws SQLException {
        database.changeAs(Database.NORTHMOOR, """
                select share_complaint(?, ?, 'FORWARDED_TO', ?, now(), %s, current_date, current_date, 'model/1',
                  'Name', 'Subject', '{}')
                """.formatted(receivedOn), complaint, with, consent);
    }

    private void addPoint(UUID who, UUID shownTo) throws SQLException {
        database.changeAs(who, """
                insert into point (organisation_id, complaint_id, id, number, summary, visible_to)
                values (?, ?, gen_random_uuid(), 1, 'A point', array[?])
                """, who, complaint, shownTo);
    }

    private int pointsSeenBy(UUID organisation) throws SQLException {
        return database.seenBy(organisation, "select id from point where complaint_id = ?", complaint)
                .size();
    }

    private void audit(UUID who, UUID... shownTo) throws SQLException {
        database.changeAs(
                who,
                "select append_audit(now(), 'x', ?, null, null, 'Somebody', '{}'::jsonb, cast(? as uuid[]))",
                complaint,
                "{" + (shownTo.length == 0 ? "" : shownTo[0].toString()) + "}");
    }
}
