package org.forthright.procedure.slot;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.forthright.platform.folder.TenantConfig;
import org.forthright.platform.paper.letter.Placeholders;
import org.forthright.procedure.Paragraph;
import org.forthright.procedure.setting.Setting;
import org.forthright.procedure.setting.Settings;
import org.forthright.procedure.setting.Spoken;
import org.forthright.procedure.slot.OpenSlot.Remedy;

/** The closed list of slots: a paragraph that uses any other name cannot be published. */
@Singleton
public class Slots {

    private static final String FILE = TenantConfig.DEFAULT + "/reference/procedure-slots.yaml";

    private static final Pattern PLACE = Pattern.compile("\\(\\(([a-z0-9-]+)\\)\\)");

    private final Map<String, Slot> slots = new LinkedHashMap<>();

    record File(List<Slot> slots) {}

    @Inject
    public Slots(TenantConfig config) {
        for (Slot slot : config.read(FILE, File.class).slots()) {
            if (slots.put(slot.name(), slot) != null) {
                throw config.broken(FILE, slot.name(), "the name is there twice");
            }
            fault(slot).ifPresent(sentence -> {
                throw config.broken(FILE, slot.name(), sentence);
            });
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

    /** A text in which each place is named as a person would: "[senior managers]". */
    public static String named(String text) {
        return PLACE.matcher(text).replaceAll(place -> "[" + place.group(1).replace('-', ' ') + "]");
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

    /** What people read in each slot: its "otherwise" where nothing fills it, or where it was deleted. */
    public Map<String, String> words(Settings settings, Fillings fillings, Map<String, String> directory) {
        return slots.values().stream().collect(toMap(Slot::name, slot -> value(slot, settings, fillings, directory)
                .orElse(slot.otherwise())));
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
        return switch (slot.kind()) {
            case TEXT -> said(fillings.text(slot).strip());
            case LIST, ROLE_TITLES -> said(Spoken.listed(lines(fillings.text(slot)), slot.join()));
            case DIRECTORY -> said(directory.getOrDefault(slot.name(), ""));
            case SETTING ->
                Setting.of(slot.setting()).filter(settings::has).map(setting -> words(slot, setting, settings));
        };
    }

    private static String words(Slot slot, Setting setting, Settings settings) {
        return slot.cases().isEmpty()
                ? settings.words(setting, slot.join())
                : Spoken.listed(
                        settings.codes(setting).stream()
                                .map(code ->
                                        slot.cases().getOrDefault(code, code).strip())
                                .toList(),
                        slot.join());
    }

    private static Optional<String> said(String words) {
        return Optional.of(words).filter(text -> !text.isBlank());
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static Optional<String> fault(Slot slot) {
        Optional<Setting> setting = Setting.of(slot.setting());
        if ((slot.kind() == Slot.Kind.SETTING) != setting.isPresent()) {
            return Optional.of("a slot of the kind setting names a setting, and no other does");
        }
        List<String> codes = setting.stream()
                .flatMap(named -> named.options().stream())
                .map(Setting.Option::code)
                .toList();
        return Optional.of("its cases are words for each of: " + String.join(", ", codes))
                .filter(sentence ->
                        !slot.cases().isEmpty() && !slot.cases().keySet().equals(Set.copyOf(codes)));
    }
}
