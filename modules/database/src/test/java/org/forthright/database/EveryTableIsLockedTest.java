package org.forthright.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What holds for every table, found in the catalogue, so that a new one is asked by itself. Each holds a row of Northmoor,
 * which a policy that stood open would show.
 */
class EveryTableIsLockedTest {

    /** The directory, which every organisation reads. */
    private static final List<String> READ_BY_ALL = List.of("organisation");

    private static Database database;

    @BeforeAll
    static void aRowInEveryTable() throws IOException, SQLException {
        database = new Database();
        database.seedEveryTable(Database.NORTHMOOR);
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @Test
    void everyTenantTableForcesRowLevelSecurityWithPoliciesForAllFourCommands() throws SQLException {
        assertThat(database.catalogue("""
                        select c.relname from pg_class c
                        where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
                          and c.relname <> all (string_to_array('%s', ','))
                          and not (c.relrowsecurity and c.relforcerowsecurity
                            and 4 = (select count(distinct p.polcmd) from pg_policy p
                                     where p.polrelid = c.oid and p.polcmd in ('r', 'a', 'w', 'd')
                                       and 'forthright_app'::regrole = any (p.polroles)))
                        """.formatted(String.join(",", Database.OF_NO_ORGANISATION))))
                .isEmpty();
    }

    @Test
    void noPolicyOfTheApplicationStandsOpen() throws SQLException {
        assertThat(database.catalogue("""
                        select policyname from pg_policies
                        where schemaname = 'public' and 'forthright_app' = any (roles)
                          and coalesce(qual, with_check) <> 'false'
                          and coalesce(qual, with_check) !~ 'current_organisation'
                          and policyname not in ('document_content_read', 'bundle_file_read')
                        """)).isEmpty();
    }

    @Test
    void whatBelongsToAComplaintIsTiedToItByItsOrganisationToo() throws SQLException {
        assertThat(database.catalogue("""
                        select c.relname from pg_class c
                        join pg_attribute a on a.attrelid = c.oid and a.attname = 'complaint_id' and not a.attisdropped
                        where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
                          and not exists (
                            select from pg_constraint f
                            where f.contype = 'f' and f.conrelid = c.oid and a.attnum = any (f.conkey)
                              and cardinality(f.conkey) = 2
                              and f.confrelid in ('participation'::regclass, 'complaint'::regclass))
                        """))
                .as("the audit outlives what it tells of, and a draft only remembers what became of it")
                .containsExactlyInAnyOrder("audit_entry", "intake_draft");
    }

    @Test
    void noForeignKeyReachesIntoAnotherOrganisation() throws SQLException {
        assertThat(database.catalogue("""
                        select conname from pg_constraint
                        where contype = 'f' and connamespace = 'public'::regnamespace
                          and confrelid <> 'organisation'::regclass and cardinality(conkey) < 2
                        """)).isEmpty();
    }

    @Test
    void everyUniqueIndexOfATenantTableBeginsWithTheOrganisation() throws SQLException {
        assertThat(database.catalogue("""
                        select i.indexrelid::regclass from pg_index i
                        join pg_class c on c.oid = i.indrelid
                        join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                        where i.indisunique and c.relnamespace = 'public'::regnamespace
                          and a.attname <> 'organisation_id'
                          and i.indexrelid::regclass::text <> 'uq_complaint_id'
                          and c.relname <> all (string_to_array('%s', ','))
                        """.formatted("organisation," + String.join(",", Database.OF_NO_ORGANISATION))))
                .as("but for the id of a complaint, by which policies reach the rows of others")
                .isEmpty();
    }

    @Test
    void withoutAnOrganisationNoTableShowsARow() throws SQLException {
        assertThat(tablesThatShowARowTo(null)).isEmpty();
    }

    @Test
    void anotherOrganisationSeesTheDirectoryAlone() throws SQLException {
        assertThat(tablesThatShowARowTo(Database.EASTMERE)).containsExactlyElementsOf(READ_BY_ALL);
    }

    /** What the two tests above rest on: each table would answer them with a row. */
    @Test
    void everyTableWouldShowItsRowIfItsPolicyStoodOpen() throws SQLException {
        onEveryTable("create policy open on %s for select to forthright_app using (true)");
        try {
            assertThat(tablesThatShowARowTo(null)).isEqualTo(database.tenantTables());
            assertThat(tablesThatShowARowTo(Database.EASTMERE)).isEqualTo(database.tenantTables());
        } finally {
            onEveryTable("drop policy open on %s");
        }
    }

    private static List<String> tablesThatShowARowTo(UUID organisation) throws SQLException {
        List<String> shown = new ArrayList<>();
        for (String table : database.tenantTables()) {
            if (!database.seenBy(organisation, "select 'row' from " + table).isEmpty()) {
                shown.add(table);
            }
        }
        return shown;
    }

    private static void onEveryTable(String sql) throws SQLException {
        for (String table : database.tenantTables()) {
            database.asAdministrator("forthright", sql.formatted(table));
        }
    }
}
