package org.forthright.procedure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.forthright.platform.folder.MayBeMissing;
import org.forthright.procedure.setting.Jurisdiction;
import org.forthright.procedure.setting.Settings;
import org.forthright.procedure.slot.Fillings;

/** The head of a procedure in {@code default/procedures}; its files hold the paragraphs. */
record ProcedureFile(
        String code,
        String name,
        Jurisdiction jurisdiction,
        @JsonProperty("for") List<String> kinds,
        int version,
        LocalDate effectiveFrom,
        String calendar,
        String source,
        LocalDate reviewOn,
        @MayBeMissing List<String> unconfirmed,
        Map<String, Object> settings,
        List<Section> sections,
        List<String> files) {

    record Paragraphs(List<Paragraph> paragraphs) {}

    Procedure with(Settings read, List<Paragraph> paragraphs) {
        return new Procedure(
                code, version, name, kinds, effectiveFrom, calendar, source, read, Fillings.NONE, sections, paragraphs);
    }
}
