package org.forthright.procedure.setting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forthright.kernel.law.Citation;

/**
 * What a procedure promises: a value for each setting of its catalogue, as text. It may be stricter than the law of its
 * jurisdiction, never laxer; {@link #faults} says where it is.
 *
 * @param values numbers as "3", yes or no, codes with commas between
 */
public record Settings(Jurisdiction jurisdiction, Map<Setting, String> values) {

    public Settings {
        values = Map.copyOf(values);
    }

    /**
     * Why a setting cannot be published.
     *
     * @param citation the floor of the law, or where only the writing is wrong the paragraph in which it shows
     */
    public record Fault(Setting setting, String sentence, Citation citation) {}

    /** Counted from the day after receipt. */
    public int acknowledgeWithinWorkingDays() {
        return number(Setting.ACKNOWLEDGE_WITHIN_WORKING_DAYS);
    }

    /** How long an answer is meant to take, where nothing else is agreed. */
    public int targetResponseWorkingDays() {
        return number(Setting.TARGET_RESPONSE_WORKING_DAYS);
    }

    /** How often the person hears from us meanwhile. */
    public int updateEveryWorkingDays() {
        return number(Setting.UPDATE_EVERY_WORKING_DAYS);
    }

    /** How long we try to settle it before taking a closer look; in two stages the first. */
    public int earlyResolutionWorkingDays() {
        return number(Setting.EARLY_RESOLUTION_WORKING_DAYS);
    }

    /** Those that this procedure has, in the order of the catalogue. */
    public List<Setting> settings() {
        return Arrays.stream(Setting.values()).filter(this::has).toList();
    }

    public boolean has(Setting setting) {
        return values.containsKey(setting);
    }

    public String value(Setting setting) {
        String value = values.get(setting);
        if (value == null) {
            throw new IllegalArgumentException("This procedure does not set " + setting.key() + ".");
        }
        return value;
    }

    public int number(Setting setting) {
        return Integer.parseInt(value(setting));
    }

    public boolean isYes(Setting setting) {
        return value(setting).equals("yes");
    }

    public List<String> codes(Setting setting) {
        return List.of(value(setting).split(","));
    }

    /** The value as a sentence says it, as "three working days". */
    public String words(Setting setting) {
        return words(setting, "and");
    }

    /** @param join the word before the last of several */
    public String words(Setting setting, String join) {
        return Spoken.listed(Spoken.words(setting, value(setting)), join);
    }

    /** With one value set otherwise, whatever it may be: {@link #faults} is what looks at it. */
    public Settings with(Setting setting, String value) {
        Map<Setting, String> changed = new EnumMap<>(Setting.class);
        changed.putAll(values);
        changed.put(setting, value);
        return new Settings(jurisdiction, changed);
    }

    /** What the law forbids to set otherwise than it allows; empty where the organisation is free. */
    public Optional<Floor> floor(Setting setting, LocalDate effectiveFrom) {
        return Floor.of(setting, Law.of(jurisdiction, effectiveFrom));
    }

    /** Everything that keeps these settings from holding from that day on, in the order of the catalogue. */
    public List<Fault> faults(LocalDate effectiveFrom) {
        List<Fault> faults = new ArrayList<>();
        for (Setting setting : Setting.values()) {
            fault(setting, floor(setting, effectiveFrom)).ifPresent(faults::add);
        }
        return faults;
    }

    private Optional<Fault> fault(Setting setting, Optional<Floor> floor) {
        String value = values.get(setting);
        if (value == null) {
            return setting.isNeededIn(jurisdiction) ? fault(setting, "Say what holds here.", floor) : Optional.empty();
        }
        if (!setting.kind().reads(value)) {
            return fault(setting, setting.expected(), floor);
        }
        if (floor.filter(least -> !least.allows(value)).isPresent()) {
            return fault(setting, floor.get().sentence(), floor);
        }
        return setting.allows(value) ? Optional.empty() : fault(setting, setting.expected(), floor);
    }

    private static Optional<Fault> fault(Setting setting, String sentence, Optional<Floor> floor) {
        Citation citation = floor.map(Floor::citation)
                .orElseGet(() -> Citation.paragraph(setting.paragraphs().getFirst()));
        return Optional.of(new Fault(setting, sentence, citation));
    }
}
