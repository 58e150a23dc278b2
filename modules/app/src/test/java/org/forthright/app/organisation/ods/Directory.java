package org.forthright.app.organisation.ods;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.forthright.app.Checkout;
import org.forthright.organisation.ods.OdsRoles;
import org.forthright.organisation.ods.load.OdsLoader;
import org.forthright.organisation.ods.load.RefusedFile;

/** Loads files of the directory into the database of the tests, as its owner. */
@ApplicationScoped
class Directory {

    static final Path DEMO = Checkout.root().resolve("tenant-config/demo/ods/HSCOrgRefData_Demo.xml");

    private final OdsRoles roles;
    private final Clock clock;
    private final String url;
    private final String owner;
    private final String password;

    @Inject
    Directory(
            OdsRoles roles,
            Clock clock,
            @ConfigProperty(name = "quarkus.flyway.jdbc-url") String url,
            @ConfigProperty(name = "quarkus.flyway.username") String owner,
            @ConfigProperty(name = "quarkus.flyway.password") String password) {
        this.roles = roles;
        this.clock = clock;
        this.url = url;
        this.owner = owner;
        this.password = password;
    }

    OdsLoader.Result load(Path file) throws IOException, SQLException, RefusedFile {
        try (Connection connection = DriverManager.getConnection(url, owner, password)) {
            return new OdsLoader(roles, clock).load(file, connection);
        }
    }

    /** What the operator's command is told. */
    Map<String, String> settings() {
        return Map.of(
                "FORTHRIGHT_DATABASE_URL", url,
                "FORTHRIGHT_DATABASE_OWNER", owner,
                "FORTHRIGHT_DATABASE_OWNER_PASSWORD", password,
                "FORTHRIGHT_TENANT_CONFIG",
                        Checkout.root().resolve("tenant-config").toString());
    }
}
