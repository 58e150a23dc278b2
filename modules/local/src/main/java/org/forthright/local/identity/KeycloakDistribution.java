package org.forthright.local.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.forthright.local.CannotStart;

/** The published distribution of Keycloak that the build has unpacked. */
record KeycloakDistribution(Path home) {

    private static final List<String> BUILD = List.of("build", "--db=postgres");

    static KeycloakDistribution in(Path distributions) {
        try (Stream<Path> folders = Files.list(distributions)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith("keycloak-"))
                    .filter(folder -> Files.isExecutable(script(folder)))
                    .max(Path::compareTo)
                    .map(KeycloakDistribution::new)
                    .orElseThrow(() -> new IOException("no folder keycloak-*"));
        } catch (IOException e) {
            throw new CannotStart(
                    "Keycloak is not unpacked in " + distributions + ": start with ./run, which builds it.", e);
        }
    }

    Path script() {
        return script(home);
    }

    List<String> buildCommand() {
        return Stream.concat(Stream.of(script().toString()), BUILD.stream()).toList();
    }

    boolean isBuilt() throws IOException {
        return Files.exists(marker()) && Files.readAllLines(marker()).equals(BUILD);
    }

    void rememberBuilt() throws IOException {
        Files.write(marker(), BUILD);
    }

    private Path marker() {
        return home.resolve(".built");
    }

    private static Path script(Path folder) {
        return folder.resolve("bin").resolve("kc.sh");
    }
}
