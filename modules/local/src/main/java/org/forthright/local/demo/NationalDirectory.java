package org.forthright.local.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.forthright.local.CannotStart;
import org.forthright.organisation.ods.OdsRoles;
import org.forthright.organisation.ods.load.OdsLoader;
import org.forthright.organisation.ods.load.RefusedFile;

/** Loads the invented file of the national directory, as an operator would load a real one. */
@ApplicationScoped
class NationalDirectory {

    private static final String FILE = "demo/ods/HSCOrgRefData_Demo.xml";

    private final OdsRoles roles;
    private final Clock clock;
    private final Path file;
    private final String url;
    private final String owner;
    private final String password;

    @Inject
    NationalDirectory(
            OdsRoles roles,
            Clock clock,
            @ConfigProperty(name = "forthright.tenant-config") Path tenantConfig,
            @ConfigProperty(name = "quarkus.flyway.jdbc-url") String url,
            @ConfigProperty(name = "quarkus.flyway.username") String owner,
            @ConfigProperty(name = "quarkus.flyway.password") String password) {
        this.roles = roles;
        this.clock = clock;
        this.file = tenantConfig.resolve(FILE);
        this.url = url;
        this.owner = owner;
        this.password = password;
    }

    void load() {
        if (!Files.exists(file)) {
            return;
        }
        try (Connection connection = DriverManager.getConnection(url, owner, password)) {
            new OdsLoader(roles, clock).load(file, connection);
        } catch (RefusedFile wrong) {
            throw new CannotStart(file + ": " + String.join("; ", wrong.lines()), wrong);
        } catch (IOException | SQLException unreachable) {
            throw new CannotStart("The national directory was not loaded: " + unreachable.getMessage(), unreachable);
        }
    }
}
