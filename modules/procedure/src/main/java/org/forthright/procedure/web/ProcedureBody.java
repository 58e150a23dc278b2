package org.forthright.procedure.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.publication.Schedule.Period;
import org.forthright.procedure.publication.Schedule.Time;
import org.forthright.procedure.reading.PublishedProcedure;
import org.forthright.procedure.setting.Settings;
import org.jspecify.annotations.Nullable;

/**
 * A procedure for programs, every place filled in.
 *
 * @param label "northmoor-icb/3"; letters and complaints name it so
 * @param time how it stands today; NEVER where it never came into force
 * @param inForceUntil its last day; null while no other follows
 * @param settings numbers as "3", yes or no, codes with commas between; by name
 */
public record ProcedureBody(
        String label,
        String organisation,
        LocalDate inForceFrom,
        @Nullable LocalDate inForceUntil,
        Time time,
        Map<String, String> settings,
        List<Chapter> sections) {

    /** A section. */
    public record Chapter(String number, String title, List<Clause> paragraphs) {}

    /**
     * A paragraph.
     *
     * @param key the same for the same clause in every procedure
     * @param law that asks for it
     * @param contents of a final response, in the one paragraph that lists them
     */
    public record Clause(
            String number,
            String key,
            String title,
            boolean statutory,
            List<String> law,
            String text,
            List<String> contents) {}

    static ProcedureBody of(PublishedProcedure text, Optional<Period> period) {
        Procedure procedure = text.procedure();
        return new ProcedureBody(
                procedure.label(),
                text.values().getOrDefault("organisation", ""),
                procedure.effectiveFrom(),
                period.map(Period::until).orElse(null),
                period.map(Period::time).orElse(Time.NEVER),
                values(procedure.settings()),
                text.sections().stream()
                        .map(section -> new Chapter(
                                section.number(),
                                section.title(),
                                text.paragraphsOf(section).stream()
                                        .map(paragraph -> new Clause(
                                                paragraph.number(),
                                                paragraph.key(),
                                                paragraph.title(),
                                                paragraph.statutory(),
                                                paragraph.basis(),
                                                text.words(paragraph),
                                                paragraph.contents().stream()
                                                        .map(content -> content.title() + ": " + content.hint())
                                                        .toList()))
                                        .toList()))
                        .toList());
    }

    private static Map<String, String> values(Settings settings) {
        Map<String, String> values = new TreeMap<>();
        settings.settings().forEach(setting -> values.put(setting.key(), settings.value(setting)));
        return values;
    }
}
