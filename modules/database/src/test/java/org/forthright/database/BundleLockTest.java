package org.forthright.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the database refuses with a bundle, whatever the code above it does. */
class BundleLockTest {

    private static final UUID COMPLAINT = UUID.fromString("00000000-0000-4000-8000-0000000000d1");
    private static final UUID BUILDER = UUID.fromString("00000000-0000-4000-8000-0000000000d2");
    private static final UUID SECOND_PERSON = UUID.fromString("00000000-0000-4000-8000-0000000000d3");

    /** Calderbrook plays the Ombudsman here. */
    private static final UUID READERS = Database.CALDERBROOK;

    private static Database database;

    @BeforeAll
    static void aComplaintAtNorthmoor() throws IOException, SQLException {
        database = new Database();
        database.asAdministrator(
                "forthright",
                "set app.platform = 'yes'; update organisation set kind = 'OMBUDSMAN' where id = '%s'"
                        .formatted(READERS));
        Rows.openComplaint(database, Database.NORTHMOOR, COMPLAINT, "NM-2026-00001");
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @Test
    void readersSeeABundleOnceASecondPersonReleasedItToThem() throws SQLException {
        UUID bundle = build(1);
        assertThat(seenBy(READERS, bundle)).isZero();
        assertThatThrownBy(() -> release(bundle, BUILDER, READERS)).hasMessageContaining("ck_bundle_other_eyes");
        release(bundle, SECOND_PERSON, READERS);
        assertThat(seenBy(READERS, bundle)).isOne();
        assertThat(seenBy(Database.EASTMERE, bundle)).isZero();
    }

    @Test
    void nobodyButAnOmbudsmanGetsABundle() throws SQLException {
        UUID bundle = build(2);
        assertThatThrownBy(() -> release(bundle, SECOND_PERSON, Database.EASTMERE))
                .hasMessageContaining("row-level security");
    }

    @Test
    void whatIsSealedStaysAndWhatIsReleasedIsNotReleasedAgain() throws SQLException {
        UUID bundle = build(3);
        assertThatThrownBy(() -> database.changeAs(Database.NORTHMOOR, "update bundle set title = 'Other'"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> database.changeAs(Database.NORTHMOOR, "update bundle_file set bytes = ''"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> database.changeAs(Database.NORTHMOOR, "delete from bundle"))
                .hasMessageContaining("permission denied");
        assertThat(release(bundle, SECOND_PERSON, READERS)).isOne();
        assertThat(release(bundle, SECOND_PERSON, READERS)).isZero();
    }

    @Test
    void aReleasedBundleTakesNoFurtherFile() throws SQLException {
        UUID bundle = build(4);
        add(bundle, "PDF");
        release(bundle, SECOND_PERSON, READERS);
        assertThatThrownBy(() -> add(bundle, "INDEX")).hasMessageContaining("row-level security");
    }

    private static void add(UUID bundle, String kind) throws SQLException {
        database.changeAs(Database.NORTHMOOR, """
                insert into bundle_file (organisation_id, bundle_id, kind, name, bytes, sha256) values (?, ?, ?, 'x', 'x', 'x')
                """, Database.NORTHMOOR, bundle, kind);
    }

    private static UUID build(int number) throws SQLException {
        UUID bundle = UUID.randomUUID();
        database.changeAs(Database.NORTHMOOR, """
                insert into bundle (organisation_id, complaint_id, id, number, reference, title, state, papers, complete,
                  page_count, manifest_sha256, audit_head, built_by, built_by_name, built_at, visible_to)
                values (?, ?, ?, ?, 'NM-2026-00001', 'All', 'BUILT', '{}', true, 1, 'abc', '1 abc', ?, 'Imran Sayeed', now(),
                  '{}')
                """, Database.NORTHMOOR, COMPLAINT, bundle, number, BUILDER);
        return bundle;
    }

    private static int release(UUID bundle, UUID by, UUID to) throws SQLException {
        return database.changeAs(Database.NORTHMOOR, """
                update bundle set state = 'RELEASED', released_by = ?, released_by_name = 'Ruth Adeyemi',
                  released_at = now(), visible_to = array[?] where id = ?
                """, by, to, bundle);
    }

    private static int seenBy(UUID organisation, UUID bundle) throws SQLException {
        return database.seenBy(organisation, "select id from bundle where id = ?", bundle)
                .size();
    }
}
