package org.forthright.platform.form;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong on one form, in the order in which it was found: one sentence to a question, the first that was said. */
final class Problems {

    private final Map<String, Problem> found = new LinkedHashMap<>();
    private final Set<String> faultyBoxes = new HashSet<>();

    void add(String name, String sentence) {
        found.putIfAbsent(name, new Problem(name, sentence, name));
    }

    /** The sentence leads to the first box that is wrong, and each that is gets its red border. */
    void add(String name, DateBoxes.Fault fault) {
        found.putIfAbsent(
                name,
                new Problem(name, fault.sentence(), name + "-" + fault.boxes().getFirst()));
        fault.boxes().forEach(box -> faultyBoxes.add(name + "-" + box));
    }

    @Nullable
    String sentence(String name) {
        var problem = found.get(name);
        return problem == null ? null : problem.sentence();
    }

    boolean holds(String box) {
        return faultyBoxes.contains(box);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Problem> all() {
        return List.copyOf(found.values());
    }
}
