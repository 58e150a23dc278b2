package org.forthright.procedure.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.forthright.platform.paper.letter.Placeholders;
import org.forthright.procedure.Paragraph;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.Section;

/** A procedure in the words of one organisation. */
public record PublishedProcedure(Procedure procedure, Map<String, String> values) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    public String since() {
        return DAY.format(procedure.effectiveFrom());
    }

    public List<Section> sections() {
        return procedure.sections();
    }

    public List<Paragraph> paragraphsOf(Section section) {
        return procedure.paragraphsOf(section);
    }

    /** The paragraph with the organisation's names in it; an office may come to stand at the start of a sentence. */
    public String words(Paragraph paragraph) {
        String words = Placeholders.fill(paragraph.text(), values);
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
