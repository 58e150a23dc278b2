package org.forthright.platform.folder;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The folder tenant-config. Files are named by their way from it, as {@code default/calendars/england.yaml}. */
@Singleton
public class TenantConfig {

    /** What every organisation starts from. */
    public static final String DEFAULT = "default";

    private final Path folder;

    @Inject
    public TenantConfig(@ConfigProperty(name = "forthright.tenant-config") Path folder) {
        this.folder = folder;
        if (!Files.isDirectory(folder.resolve(DEFAULT))) {
            throw new BrokenConfiguration(folder.toString(), "", "there is no folder " + DEFAULT + " in it");
        }
    }

    /** The file as a record whose components are its keys. */
    public <T> T read(String file, Class<T> type) {
        return StrictYaml.read(text(file), type, shown(file));
    }

    public String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException unreadable) {
            throw broken(file, "", "it is missing or cannot be read as UTF-8 text");
        }
    }

    /** The files of one folder that end so, in the order of their names; none where there is no such folder. */
    public List<String> files(String in, String ending) {
        return list(in).stream()
                .filter(path -> Files.isRegularFile(path) && path.toString().endsWith(ending))
                .map(path -> in + "/" + path.getFileName())
                .toList();
    }

    /** Where it lies, as messages show it. */
    public String place() {
        return folder.normalize().toString();
    }

    /** The folders in it, those of organisations and the others; hidden ones are not ours. */
    public List<String> folders() {
        return list("").stream()
                .filter(Files::isDirectory)
                .map(path -> path.getFileName().toString())
                .filter(name -> !name.startsWith("."))
                .toList();
    }

    /** The codes of the organisations that keep something of their own here. */
    public List<String> organisations() {
        return folders().stream()
                .filter(name -> Files.exists(folder.resolve(name).resolve("organisation.yaml")))
                .toList();
    }

    public BrokenConfiguration broken(String file, String place, String sentence) {
        return new BrokenConfiguration(shown(file), place, sentence);
    }

    private List<Path> list(String in) {
        Path place = folder.resolve(in);
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(place)) {
            return entries.sorted().toList();
        } catch (IOException unreadable) {
            throw broken(in, "", "the folder cannot be read");
        }
    }

    private String shown(String file) {
        return folder.resolve(file).normalize().toString();
    }
}
