package org.forthright.local.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.forthright.local.CannotStart;
import org.forthright.local.Folders;
import org.forthright.local.Ports;
import org.forthright.local.Secrets;
import org.forthright.local.running.LeftBehind;

/** A PostgreSQL on this machine only, with one database for the platform and one for Keycloak. */
public final class EmbeddedDatabase implements AutoCloseable {

    public static final String PLATFORM = "forthright";
    public static final String OWNER = "forthright_owner";
    public static final String APPLICATION = "forthright_app";
    public static final String KEYCLOAK = "keycloak";

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String ADMINISTRATOR = "postgres";
    private static final List<String> PASSWORDS_ONLY =
            List.of("host all all 127.0.0.1/32 scram-sha-256", "host all all ::1/128 scram-sha-256");

    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    public static void stopLeftBehind(Folders folders) {
        LeftBehind.stopPostmaster(folders.of("postgres").resolve("postmaster.pid"));
    }

    public static EmbeddedDatabase start(Folders folders, Secrets secrets) {
        Path data = folders.of("postgres");
        try {
            EmbeddedDatabase database = new EmbeddedDatabase(postgres(folders, secrets));
            try {
                database.lock(data, secrets);
                database.prepare(secrets);
            } catch (IOException | SQLException e) {
                database.close();
                throw e;
            }
            return database;
        } catch (IOException | SQLException | IllegalStateException e) {
            stopLeftBehind(folders);
            throw new CannotStart(
                    "PostgreSQL could not start (" + e.getMessage() + "); its words are in "
                            + folders.log("postgres.log") + ".",
                    e);
        }
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + database;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    private static EmbeddedPostgres postgres(Folders folders, Secrets secrets) throws IOException {
        Redirect log = Redirect.appendTo(folders.log("postgres.log").toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(folders.of("postgres"))
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folders.of("postgres-binaries").toFile())
                .setRegisterShutdownHook(false)
                .setPort(Ports.anyFree())
                .setPGStartupWait(PATIENCE)
                .setConnectConfig("password", secrets.of(ADMINISTRATOR))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                // The library starts it for tests, where a power cut may lose data.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .start();
    }

    /** The library lets every user of the machine in without a password; after the first start nobody. */
    private void lock(Path data, Secrets secrets) throws IOException, SQLException {
        Path access = data.resolve("pg_hba.conf");
        if (!Files.readAllLines(access).equals(PASSWORDS_ONLY)) {
            giveLogin(ADMINISTRATOR, secrets);
            Files.write(access, PASSWORDS_ONLY);
            execute(ADMINISTRATOR, "select pg_reload_conf()");
        }
    }

    private void prepare(Secrets secrets) throws IOException, SQLException {
        execute(ADMINISTRATOR, resource("db/roles.sql"));
        execute(ADMINISTRATOR, """
                do $$ begin
                  if not exists (select from pg_roles where rolname = 'keycloak') then create role keycloak login; end if;
                end $$
                """);
        giveLogin(OWNER, secrets);
        giveLogin(APPLICATION, secrets);
        giveLogin(KEYCLOAK, secrets);
        if (isMissing(KEYCLOAK)) {
            execute(ADMINISTRATOR, "create database keycloak owner keycloak");
        }
        if (isMissing(PLATFORM)) {
            execute(ADMINISTRATOR, "create database forthright");
        }
        execute(PLATFORM, resource("db/database.sql"));
    }

    private void giveLogin(String role, Secrets secrets) throws SQLException {
        execute(ADMINISTRATOR, "alter role " + role + " password '" + secrets.of(role) + "'");
    }

    private boolean isMissing(String database) throws SQLException {
        try (Connection connection = connection(ADMINISTRATOR);
                Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("select from pg_database where datname = '" + database + "'")) {
            return !found.next();
        }
    }

    private void execute(String database, String sql) throws SQLException {
        try (Connection connection = connection(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connection(String database) throws SQLException {
        return postgres.getDatabase(ADMINISTRATOR, database).getConnection();
    }

    private static String resource(String name) throws IOException {
        try (InputStream sql = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (sql == null) {
                throw new IOException(name + " is not part of the build");
            }
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
