package org.forthright.procedure.letter.own;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.forthright.procedure.letter.Language;

/** What every letter of an organisation says on one day, its own text or the model, with the phrases of that day. */
public final class Wordbook {

    private final Map<String, Entry> entries;

    Wordbook(Map<String, Entry> entries) {
        this.entries = Map.copyOf(entries);
    }

    /**
     * What one letter or phrase says.
     *
     * @param label of the organisation's own text; empty for the model
     */
    public record Entry(Wording wording, String label) {

        public boolean isModel() {
            return label.isEmpty();
        }
    }

    public Optional<Entry> find(String code) {
        return Optional.ofNullable(entries.get(code));
    }

    /** The codes of all letters and phrases, in order. */
    public Set<String> codes() {
        return new TreeSet<>(entries.keySet());
    }

    /** The same, should that text hold. */
    Wordbook with(OwnText text) {
        Map<String, Entry> others = new HashMap<>(entries);
        others.put(text.code(), new Entry(text.wording(), text.label()));
        return new Wordbook(others);
    }

    Expansion phrases(Language language) {
        return new Expansion(entries.entrySet().stream()
                .filter(entry -> TextCode.isPhrase(entry.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().wording().in(language).body())));
    }
}
