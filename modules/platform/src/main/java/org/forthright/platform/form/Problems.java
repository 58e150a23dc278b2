package org.forthright.platform.form;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong on one form, in the order in which it was found: one sentence to a question, the first that was said. */
final class Problems {

    /** Said where no limit of the question's own is known. */
    static final String TOO_LONG = "Shorten your answer to 100,000 characters or fewer";

    private final Map<String, Problem> found = new LinkedHashMap<>();
    private final Set<String> faultyBoxes = new HashSet<>();

    void add(String name, String sentence) {
        found.putIfAbsent(name, new Problem(name, sentence, name));
    }

    /** A question that has a limit of its own names that one. */
    void addTooLong(String name, String sentence) {
        found.computeIfPresent(
                name, (same, said) -> said.sentence().equals(TOO_LONG) ? new Problem(name, sentence, name) : said);
        add(name, sentence);
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
