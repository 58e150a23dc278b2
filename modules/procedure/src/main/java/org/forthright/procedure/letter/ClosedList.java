package org.forthright.procedure.letter;

import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.forthright.platform.folder.TenantConfig;

/** The closed list of placeholders: whatever uses any other name cannot be published. */
@Singleton
public class ClosedList {

    private static final String FILE = TenantConfig.DEFAULT + "/letters/placeholders.yaml";

    private final List<Placeholder> placeholders;

    record File(List<Placeholder> placeholders) {}

    @Inject
    public ClosedList(TenantConfig config) {
        this.placeholders = List.copyOf(config.read(FILE, File.class).placeholders());
        Set<String> names = new HashSet<>();
        for (Placeholder placeholder : placeholders) {
            if (!names.add(placeholder.name())) {
                throw config.broken(FILE, placeholder.name(), "the name is there twice");
            }
        }
    }

    /** In the order of the list. */
    public List<Placeholder> all() {
        return placeholders;
    }

    public Optional<Placeholder> find(String name) {
        return placeholders.stream()
                .filter(placeholder -> placeholder.name().equals(name))
                .findFirst();
    }

    /** What each would say in the complaint of the examples. */
    public Map<String, String> examples() {
        return placeholders.stream().collect(toUnmodifiableMap(Placeholder::name, Placeholder::example));
    }

    boolean isBlock(String name) {
        return find(name)
                .filter(placeholder -> placeholder.type() == Placeholder.Type.BLOCK)
                .isPresent();
    }

    boolean mayBeEmpty(String name) {
        return find(name).filter(Placeholder::empty).isPresent();
    }
}
