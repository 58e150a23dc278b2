package org.forthright.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where things lie: the project itself, and the git-ignored folder with everything that {@code ./run} keeps. */
public record Folders(Path home, Path data) {

    private static final long NEEDED_BYTES = 2L << 30;
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    /** The realm with its secret; programs that nobody else may exchange; mails; papers on their way in. */
    private static final List<String> PRIVATE = List.of("keycloak", "postgres-binaries", "mail", "uploads");

    private static final List<String> KEPT_BETWEEN_STARTS =
            List.of("postgres", "keycloak", "mail", "log", "secrets.properties");

    public static Folders of(Options options) {
        Path home = Path.of(System.getProperty("forthright.home", "")).toAbsolutePath();
        return new Folders(home, options.data().orElse(home.resolve(".local")));
    }

    public Path tenantConfig() {
        return home.resolve("tenant-config");
    }

    /** Unpacked by the build and shared by all data folders. */
    public Path distributions() {
        return home.resolve(".local");
    }

    public Path of(String name) {
        return data.resolve(name);
    }

    public Path log(String name) {
        return data.resolve("log").resolve(name);
    }

    void prepare() {
        try {
            Files.createDirectories(data.resolve("log"));
            for (String name : PRIVATE) {
                if (!Files.exists(data.resolve(name))) {
                    Files.createDirectory(data.resolve(name), OWNER_ONLY);
                }
            }
        } catch (IOException e) {
            throw new CannotStart(
                    "Forthright keeps its data in " + data + " and cannot write there: give it to your user, or take"
                            + " another folder with ./run --data FOLDER.",
                    e);
        }
    }

    void requireSpace() {
        try {
            long free = Files.getFileStore(data).getUsableSpace();
            if (free < NEEDED_BYTES) {
                throw new CannotStart("Forthright needs 2 GB of free disk in %s and finds %.1f GB: make room, or take"
                                .formatted(data, free / (double) (1L << 30))
                        + " another folder with ./run --data FOLDER.");
            }
        } catch (IOException e) {
            throw new CannotStart("The disk of " + data + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    void clear() {
        KEPT_BETWEEN_STARTS.forEach(name -> delete(data.resolve(name)));
        prepare();
    }

    private static void delete(Path root) {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new CannotStart(root + " cannot be deleted: " + e.getMessage() + ".", e);
        }
    }
}
