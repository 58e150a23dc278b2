package org.forthright.app.house.stage;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** A real PostgreSQL for the tests of the whole application, which runs on it as the real application role. */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {

    static final String PASSWORD = "only-in-tests";

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "60")
                    .start();
            prepare();
        } catch (IOException | SQLException broken) {
            throw new IllegalStateException("PostgreSQL did not start", broken);
        }
        String url = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/forthright";
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", "forthright_app",
                "quarkus.datasource.password", PASSWORD,
                "quarkus.flyway.jdbc-url", url,
                "quarkus.flyway.username", "forthright_owner",
                "quarkus.flyway.password", PASSWORD);
    }

    @Override
    public void stop() {
        try {
            postgres.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void prepare() throws SQLException, IOException {
        run("postgres", script("db/roles.sql"));
        run("postgres", "alter role forthright_owner password '" + PASSWORD + "'");
        run("postgres", "alter role forthright_app password '" + PASSWORD + "'");
        run("postgres", "create database forthright owner forthright_owner");
        run("forthright", script("db/database.sql"));
    }

    private void run(String database, String sql) throws SQLException {
        try (var connection = postgres.getDatabase("postgres", database).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String script(String name) throws IOException {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
