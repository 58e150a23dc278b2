package org.forthright.procedure.letter;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.forthright.platform.folder.TenantConfig;
import org.forthright.platform.paper.letter.Placeholders;

/** The closed list of placeholders: whatever uses any other name cannot be published. */
@Singleton
public class ClosedList {

    private static final String FILE = TenantConfig.DEFAULT + "/letters/placeholders.yaml";

    private final Map<String, Placeholder> placeholders;

    record File(List<Placeholder> placeholders) {}

    /** What is wrong with a text, and in which of its lines. */
    public record Fault(int line, String sentence) {}

    @Inject
    public ClosedList(TenantConfig config) {
        List<Placeholder> listed = config.read(FILE, File.class).placeholders();
        Set<String> names = new HashSet<>();
        for (Placeholder placeholder : listed) {
            if (!names.add(placeholder.name())) {
                throw config.broken(FILE, placeholder.name(), "the name is there twice");
            }
        }
        this.placeholders = listed.stream().collect(toUnmodifiableMap(Placeholder::name, identity()));
    }

    /** The first thing in a text that keeps it from being published. */
    public Optional<Fault> fault(String text) {
        List<String> lines = text.lines().toList();
        return Placeholders.in(text).stream()
                .flatMap(use -> fault(use, lines.get(use.line() - 1)).stream())
                .findFirst();
    }

    Set<String> names() {
        return placeholders.keySet();
    }

    boolean isBlock(String name) {
        return placeholders.containsKey(name) && placeholders.get(name).block();
    }

    boolean mayBeEmpty(String name) {
        return placeholders.containsKey(name) && placeholders.get(name).empty();
    }

    private Optional<Fault> fault(Placeholders.Use use, String line) {
        Optional<String> known = use.name().filter(placeholders::containsKey);
        if (known.isEmpty()) {
            return Optional.of(new Fault(use.line(), use.written() + " is not in the list of placeholders"));
        }
        return known.filter(this::isBlock)
                .filter(name -> !line.strip().equals(use.written()))
                .map(name -> new Fault(use.line(), use.written() + " stands alone on its line"));
    }
}
