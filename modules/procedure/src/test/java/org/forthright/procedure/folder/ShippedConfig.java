package org.forthright.procedure.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.forthright.platform.folder.TenantConfig;

/** The tenant-config that comes with the platform, and copies of it with one thing changed. */
public final class ShippedConfig {

    public static final Path FOLDER = Path.of("..", "..", "tenant-config");

    private ShippedConfig() {}

    public static TenantConfig asItIs() {
        return new TenantConfig(FOLDER);
    }

    public static TenantConfig with(Path copy, String file, String words, String otherWords) {
        String text = asItIs().text(file);
        if (!text.contains(words)) {
            throw new IllegalArgumentException(file + " does not say: " + words);
        }
        return withFile(copy, file, text.replace(words, otherWords));
    }

    public static TenantConfig withFile(Path copy, String file, String text) {
        try {
            for (Path original : files()) {
                Path target = copy.resolve(FOLDER.relativize(original).toString());
                Files.createDirectories(target.getParent());
                Files.copy(original, target);
            }
            Files.createDirectories(copy.resolve(file).getParent());
            Files.writeString(copy.resolve(file), text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new TenantConfig(copy);
    }

    /** Every file in it, in the order of their names. */
    public static List<Path> files() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
