package org.forthright.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** A migrated PostgreSQL with two commissioners and a provider, used as the roles of production. */
final class Database implements AutoCloseable {

    static final UUID NORTHMOOR = UUID.fromString("00000000-0000-4000-8000-00000000000a");
    static final UUID EASTMERE = UUID.fromString("00000000-0000-4000-8000-00000000000b");
    static final UUID CALDERBROOK = UUID.fromString("00000000-0000-4000-8000-00000000000c");

    /** Tables that belong to no organisation. */
    static final List<String> OF_NO_ORGANISATION =
            List.of("signed_in_session", "flyway_schema_history", "ods_organisation", "ods_succession", "ods_load");

    private static final String PASSWORD = "only-in-tests";

    private final EmbeddedPostgres postgres;

    Database() throws IOException, SQLException {
        this(MigrationVersion.LATEST);
        migrate();
        for (UUID organisation : List.of(NORTHMOOR, EASTMERE, CALDERBROOK)) {
            enter(organisation);
        }
    }

    private Database(MigrationVersion upTo) throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(1))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("fsync", "off")
                .start();
        asAdministrator("postgres", script("db/roles.sql"));
        asAdministrator("postgres", "alter role forthright_owner password '" + PASSWORD + "'");
        asAdministrator("postgres", "alter role forthright_app password '" + PASSWORD + "'");
        asAdministrator("postgres", "create database forthright owner forthright_owner");
        asAdministrator("forthright", script("db/database.sql"));
        flyway().locations("classpath:db/migration").target(upTo).load().migrate();
    }

    /** As it was after this migration, without policies and empty. */
    static Database after(String migration) throws IOException, SQLException {
        return new Database(MigrationVersion.fromVersion(migration));
    }

    /** Brings it to today. */
    void migrate() {
        flyway().locations("classpath:db/migration", "classpath:db/policy")
                .load()
                .migrate();
    }

    private FluentConfiguration flyway() {
        return Flyway.configure().dataSource(url(), "forthright_owner", PASSWORD);
    }

    /** Runs as the application role inside one transaction of that organisation; null for none. */
    <T> T as(UUID organisation, Work<T> work) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), "forthright_app", PASSWORD)) {
            connection.setAutoCommit(false);
            if (organisation != null) {
                run(connection, "select set_config('app.organisation', ?, true)", organisation.toString());
            }
            T result = work.on(connection);
            connection.commit();
            return result;
        }
    }

    /** One column of every row that the application role sees as that organisation. */
    List<String> seenBy(UUID organisation, String sql, Object... values) throws SQLException {
        return as(organisation, connection -> column(connection, sql, values));
    }

    int changeAs(UUID organisation, String sql, Object... values) throws SQLException {
        return as(organisation, connection -> {
            try (PreparedStatement statement = prepare(connection, sql, values)) {
                statement.execute();
                return Math.max(0, statement.getUpdateCount());
            }
        });
    }

    void commission(UUID commissioner, UUID provider) throws SQLException {
        UUID entry = UUID.randomUUID();
        changeAs(commissioner, """
                insert into provider (organisation_id, id, provider_id, ods_code, name) values (?, ?, ?, 'X', 'X')
                """, commissioner, entry, provider);
        changeAs(commissioner, """
                insert into commissioning (organisation_id, id, entry_id, provider_id, contract_reference, from_on)
                values (?, gen_random_uuid(), ?, ?, 'NM-ACUTE-2023', current_date)
                """, commissioner, entry, provider);
    }

    List<String> asOwner(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), "forthright_owner", PASSWORD)) {
            return column(connection, sql);
        }
    }

    void asAdministrator(String database, String sql) throws SQLException {
        try (Connection connection = postgres.getDatabase("postgres", database).getConnection()) {
            run(connection, sql);
        }
    }

    /** One row of that organisation in every table that there is. */
    void seedEveryTable(UUID organisation) throws SQLException, IOException {
        asAdministrator(
                "forthright",
                "set app.organisation = '%s'; ".formatted(organisation) + script("one-row-in-every-table.sql"));
    }

    /** The tables of organisations: all but the sign-ins and the list of migrations. */
    List<String> tenantTables() throws SQLException {
        return catalogue("""
                select relname from pg_class
                where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
                  and relname <> all (string_to_array('%s', ','))
                """.formatted(String.join(",", OF_NO_ORGANISATION)));
    }

    List<String> catalogue(String sql) throws SQLException {
        try (Connection connection =
                postgres.getDatabase("postgres", "forthright").getConnection()) {
            return column(connection, sql);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    /** As the platform itself, which works for an organisation with nobody signed in. */
    int changeAsPlatform(UUID organisation, String sql, Object... values) throws SQLException {
        return as(organisation, connection -> {
            run(connection, "select set_config('app.platform', 'yes', true)");
            try (PreparedStatement statement = prepare(connection, sql, values)) {
                statement.execute();
                return Math.max(0, statement.getUpdateCount());
            }
        });
    }

    private void enter(UUID id) throws SQLException {
        changeAsPlatform(id, """
                insert into organisation (id, code, name, short_name, ods_code, kind, reference_prefix, complaints_email,
                  phone, opening_hours, address, services, advocacy_name, advocacy_phone, advocacy_email)
                values (?, ?, 'An organisation', 'An organisation', 'DEMO', 'COMMISSIONER', ?, 'complaints@one.example',
                  '01632 960 000', 'always', '{}', '{}', '', '', '')
                """, id, "organisation-" + id.toString().substring(35), prefixOf(id));
    }

    /** The letters before its references. */
    static String prefixOf(UUID organisation) {
        return Map.of(NORTHMOOR, "NM", EASTMERE, "EM", CALDERBROOK, "CB").get(organisation);
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/forthright";
    }

    private static List<String> column(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values)) {
            statement.execute();
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static String script(String name) throws IOException {
        try (InputStream file = Database.class.getClassLoader().getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Work on a connection of the application role. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
