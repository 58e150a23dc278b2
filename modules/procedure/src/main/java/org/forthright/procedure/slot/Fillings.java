package org.forthright.procedure.slot;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What an organisation decided on its slots.
 *
 * @param texts by name of the slot; of a list one thing a line
 * @param deleted the names of those that are not applicable to it
 */
public record Fillings(Map<String, String> texts, Set<String> deleted) {

    public static final Fillings NONE = new Fillings(Map.of(), Set.of());

    public Fillings {
        texts = Map.copyOf(texts);
        deleted = Set.copyOf(deleted);
    }

    public Fillings filled(String name, String text) {
        Map<String, String> more = new HashMap<>(texts);
        more.put(name, text);
        Set<String> fewer = new HashSet<>(deleted);
        fewer.remove(name);
        return new Fillings(more, fewer);
    }

    /** "Deleted - not applicable". */
    public Fillings without(String name) {
        Map<String, String> fewer = new HashMap<>(texts);
        fewer.remove(name);
        Set<String> more = new HashSet<>(deleted);
        more.add(name);
        return new Fillings(fewer, more);
    }

    String text(Slot slot) {
        return texts.getOrDefault(slot.name(), "");
    }

    boolean isDeleted(Slot slot) {
        return slot.deletable() && deleted.contains(slot.name());
    }
}
