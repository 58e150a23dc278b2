package org.forthright.organisation.ods.load;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import org.forthright.kernel.time.London;
import org.forthright.organisation.ods.OdsRoles;
import org.forthright.platform.folder.TenantConfig;

/** The operator's command: loads a file of the national directory, as the owner of the database. */
public final class LoadOds {

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int NOT_ASKED_RIGHT = 2;
    private static final double NANOSECONDS = 1e9;

    private LoadOds() {}

    public static void main(String... arguments) throws IOException {
        System.exit(run(arguments, System.getenv(), System.out, System.err));
    }

    /** 0 when it is loaded, 1 when nothing was, 2 when it was not asked rightly. */
    static int run(String[] arguments, Map<String, String> settings, PrintStream says, PrintStream complains)
            throws IOException {
        if (arguments.length != 1 || !Files.isReadable(Path.of(arguments[0]))) {
            complains.println("Name one file of the directory that can be read. How: docs/operations.md");
            return NOT_ASKED_RIGHT;
        }
        Path folder = Path.of(settings.getOrDefault("FORTHRIGHT_TENANT_CONFIG", "tenant-config"));
        OdsLoader loader = new OdsLoader(new OdsRoles(new TenantConfig(folder)), Clock.system(London.ZONE));
        try (Connection owner = owner(settings)) {
            long began = System.nanoTime();
            OdsLoader.Result result = loader.load(Path.of(arguments[0]), owner);
            says.printf(
                    "%d records: %d new, %d changed, %d unchanged; %d successions changed; %.1f seconds%n",
                    result.records(),
                    result.added(),
                    result.changed(),
                    result.records() - result.added() - result.changed(),
                    result.successions(),
                    (System.nanoTime() - began) / NANOSECONDS);
            return DONE;
        } catch (RefusedFile refused) {
            complains.println(refused.getMessage());
            refused.lines().forEach(complains::println);
            if (refused.count() > refused.lines().size()) {
                complains.printf(
                        "and %d more%n", refused.count() - refused.lines().size());
            }
            return REFUSED;
        } catch (SQLException unreachable) {
            complains.println("The database did not take it: " + unreachable.getMessage());
            return REFUSED;
        }
    }

    private static Connection owner(Map<String, String> settings) throws SQLException {
        return DriverManager.getConnection(
                settings.getOrDefault("FORTHRIGHT_DATABASE_URL", "jdbc:postgresql://127.0.0.1:5432/forthright"),
                settings.getOrDefault("FORTHRIGHT_DATABASE_OWNER", "forthright_owner"),
                settings.getOrDefault("FORTHRIGHT_DATABASE_OWNER_PASSWORD", ""));
    }
}
