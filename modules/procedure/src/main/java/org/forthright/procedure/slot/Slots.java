package org.forthright.procedure.slot;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forthright.platform.folder.TenantConfig;
import org.forthright.platform.paper.letter.Placeholders;
import org.forthright.procedure.Paragraph;
import org.forthright.procedure.Setting;
import org.forthright.procedure.Settings;
import org.forthright.procedure.Spoken;
import org.forthright.procedure.slot.OpenSlot.Remedy;

/** The closed list of slots: a paragraph that uses any other name cannot be published. */
@Singleton
public class Slots {

    private static final String FILE = TenantConfig.DEFAULT + "/reference/procedure-slots.yaml";

    private final Map<String, Slot> slots = new LinkedHashMap<>();

    record File(List<Slot> slots) {}

    @Inject
    public Slots(TenantConfig config) {
        for (Slot slot : config.read(FILE, File.class).slots()) {
            if (slots.put(slot.name(), slot) != null) {
                throw config.broken(FILE, slot.name(), "the name is there twice");
            }
            if ((slot.kind() == Slot.Kind.SETTING) != Setting.of(slot.setting()).isPresent()) {
                throw config.broken(FILE, slot.name(), "a slot of the kind setting names a setting, and no other does");
            }
        }
    }

    /** All of them, in the order of the list. */
    public List<Slot> all() {
        return List.copyOf(slots.values());
    }

    /** The first name in a text that is not in the list, as it is written there. */
    public Optional<String> unknown(String text) {
        return Placeholders.unknown(text, slots.keySet()).stream()
                .map(Placeholders.Use::written)
                .findFirst();
    }

    /** Those that stand in a text, each once. */
    public List<Slot> in(String text) {
        return Placeholders.in(text).stream()
                .flatMap(use -> use.name().map(slots::get).stream())
                .distinct()
                .toList();
    }

    /**
     * What keeps paragraphs from being published.
     *
     * @param directory what the directory says of the organisation, by name of the slot
     */
    public List<OpenSlot> open(
            List<Paragraph> paragraphs, Settings settings, Fillings fillings, Map<String, String> directory) {
        return paragraphs.stream()
                .flatMap(paragraph -> in(paragraph.text()).stream()
                        .flatMap(slot -> remedy(slot, settings, fillings, directory).stream()
                                .map(remedy -> new OpenSlot(slot, paragraph.number(), remedy, paragraph.citation()))))
                .toList();
    }

    /** What stands in each slot: for the public, so that one that nothing fills yet reads as its "otherwise". */
    public Map<String, String> words(Settings settings, Fillings fillings, Map<String, String> directory) {
        return slots.values().stream()
                .collect(toMap(
                        Slot::name,
                        slot -> fillings.isDeleted(slot)
                                ? ""
                                : value(slot, settings, fillings, directory).orElse(slot.otherwise())));
    }

    private static Optional<Remedy> remedy(
            Slot slot, Settings settings, Fillings fillings, Map<String, String> directory) {
        if (fillings.isDeleted(slot)) {
            return Optional.empty();
        }
        Optional<String> value = value(slot, settings, fillings, directory);
        if (value.isEmpty()) {
            return Optional.of(Remedy.of(slot));
        }
        return value.filter(words -> !Placeholders.in(words).isEmpty()).map(words -> Remedy.UNBRACKET);
    }

    private static Optional<String> value(
            Slot slot, Settings settings, Fillings fillings, Map<String, String> directory) {
        String value =
                switch (slot.kind()) {
                    case TEXT -> fillings.texts().getOrDefault(slot.name(), "").strip();
                    case LIST, ROLE_TITLES ->
                        Spoken.listed(lines(fillings.texts().getOrDefault(slot.name(), "")));
                    case DIRECTORY -> directory.getOrDefault(slot.name(), "");
                    case SETTING ->
                        Setting.of(slot.setting())
                                .filter(settings::has)
                                .map(settings::words)
                                .orElse("");
                };
        return Optional.of(value).filter(words -> !words.isBlank());
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
