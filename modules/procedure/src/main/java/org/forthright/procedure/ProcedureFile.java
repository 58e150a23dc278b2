package org.forthright.procedure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.forthright.platform.folder.MayBeMissing;

/** The head of a procedure in {@code default/procedures}; its files hold the paragraphs. */
record ProcedureFile(
        String code,
        String name,
        String jurisdiction,
        @JsonProperty("for") List<String> kinds,
        int version,
        LocalDate effectiveFrom,
        String calendar,
        String source,
        LocalDate reviewOn,
        @MayBeMissing List<String> unconfirmed,
        Settings settings,
        List<Section> sections,
        List<String> files) {

    record Paragraphs(List<Paragraph> paragraphs) {}

    Procedure with(List<Paragraph> paragraphs) {
        return new Procedure(
                code, version, name, kinds, effectiveFrom, calendar, source, settings, sections, paragraphs);
    }
}
