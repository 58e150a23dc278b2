package org.forthright.procedure;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forthright.platform.folder.BrokenConfiguration;
import org.forthright.platform.folder.TenantConfig;
import org.forthright.procedure.calendar.Calendars;
import org.forthright.procedure.setting.Setting;
import org.forthright.procedure.setting.Settings;
import org.forthright.procedure.slot.Slots;

/** A procedure as read from its files, before it is known to be one. */
final class Draft {

    /** Numbers that the model procedure itself leaves out. */
    private static final Set<String> NOT_IN_THE_MODEL = Set.of("9.10", "9.11");

    private static final String FINAL_RESPONSE = "9.31";

    private final TenantConfig config;
    private final String file;
    private final Procedure procedure;

    private Draft(TenantConfig config, String file, Procedure procedure) {
        this.config = config;
        this.file = file;
        this.procedure = procedure;
    }

    static Draft read(TenantConfig config, String folder, String file) {
        ProcedureFile head = config.read(file, ProcedureFile.class);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String part : head.files()) {
            paragraphs.addAll(config.read(folder + "/" + part, ProcedureFile.Paragraphs.class)
                    .paragraphs());
        }
        paragraphs.sort(comparingInt(paragraph -> place(head.sections(), paragraph)));
        return new Draft(config, file, head.with(settings(config, file, head), paragraphs));
    }

    /** Files group paragraphs by whose they are; people read them in the order of their numbers. */
    private static int place(List<Section> sections, Paragraph paragraph) {
        int section = sections.stream().map(Section::number).toList().indexOf(paragraph.section());
        return 1000 * section + Integer.parseInt("0" + paragraph.number().replaceFirst("^.*\\D", ""));
    }

    private static Settings settings(TenantConfig config, String file, ProcedureFile head) {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        head.settings().forEach((key, written) -> {
            Setting setting = Setting.of(key)
                    .orElseThrow(() -> config.broken(file, "settings." + key, "there is no such setting"));
            String value = setting.kind()
                    .written(written)
                    .orElseThrow(() -> config.broken(file, "settings." + key, setting.expected()));
            values.put(setting, value);
        });
        return new Settings(head.jurisdiction(), values);
    }

    Procedure procedure() {
        return procedure;
    }

    void requirePublishable(Calendars calendars, Slots slots) {
        procedure.settings().faults(procedure.effectiveFrom()).forEach(fault -> {
            throw broken(
                    "settings." + fault.setting().key(),
                    fault.sentence() + " " + fault.citation().text());
        });
        require(procedure.version() > 0, "version", "versions are counted from 1");
        require(calendars.exists(procedure.calendar()), "calendar", "there is no calendar " + procedure.calendar());
        procedure.paragraphs().forEach(paragraph -> check(paragraph, slots));
        requireOnce();
        requireNoGaps();
        requireContents();
    }

    private void check(Paragraph paragraph, Slots slots) {
        String place = "paragraph " + paragraph.number();
        require(
                paragraph.number().matches("\\d+\\.\\d+|A-\\d"),
                place,
                "a number is two numbers with a dot between, or A- and a digit in the annex");
        require(
                procedure.sections().stream()
                        .anyMatch(section -> section.number().equals(paragraph.section())),
                place,
                "its section is not in the list of sections");
        require(
                !paragraph.statutory() || !paragraph.basis().isEmpty(),
                place,
                "it is statutory and does not say by which law");
        require(!paragraph.locked() || paragraph.statutory(), place, "only words that the law asks for are locked");
        require(!paragraph.optional() || !paragraph.statutory(), place, "what the law asks for is not left out");
        slots.unknown(paragraph.text()).ifPresent(name -> {
            throw broken(place, name + " is not in the list of slots");
        });
        slots.in(paragraph.text()).stream()
                .flatMap(slot -> Setting.of(slot.setting()).stream())
                .filter(setting -> !procedure.settings().has(setting))
                .forEach(setting -> {
                    throw broken(place, "it says " + setting.key() + ", which the procedure does not set");
                });
    }

    private void requireOnce() {
        Set<String> seen = new HashSet<>();
        for (Paragraph paragraph : procedure.paragraphs()) {
            require(seen.add(paragraph.number()), "paragraph " + paragraph.number(), "the number is there twice");
            require(seen.add(paragraph.key()), "paragraph " + paragraph.number(), "its key is there twice");
        }
    }

    /** Letters and refusals cite paragraphs by number, so a number that is skipped is a paragraph that was lost. */
    private void requireNoGaps() {
        for (Section section : procedure.sections()) {
            List<String> numbers = procedure.paragraphsOf(section).stream()
                    .map(Paragraph::number)
                    .toList();
            for (int place = 1, found = 0; found < Math.max(1, numbers.size()); place++) {
                String expected = section.paragraph(place);
                if (numbers.contains(expected)) {
                    found++;
                } else {
                    require(NOT_IN_THE_MODEL.contains(expected), "paragraph " + expected, "it is missing");
                }
            }
        }
    }

    private void requireContents() {
        String place = "paragraph " + FINAL_RESPONSE;
        List<ResponseContent> contents = procedure.paragraph(FINAL_RESPONSE).contents();
        require(
                contents.stream().map(ResponseContent::key).toList().equals(ResponseContent.KEYS),
                place,
                "its contents are, in this order: " + String.join(", ", ResponseContent.KEYS));
        contents.stream()
                .filter(content -> ResponseContent.REQUIRED_BY_LAW.contains(content.key()))
                .forEach(content -> require(
                        content.required() == ResponseContent.Required.ALWAYS,
                        place,
                        content.key() + " is required always by SI 2009/309 reg. 14(2)"));
    }

    private void require(boolean holds, String place, String sentence) {
        if (!holds) {
            throw broken(place, sentence);
        }
    }

    private BrokenConfiguration broken(String place, String sentence) {
        return config.broken(file, place, sentence);
    }
}
