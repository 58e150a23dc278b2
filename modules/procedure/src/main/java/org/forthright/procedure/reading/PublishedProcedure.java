package org.forthright.procedure.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.forthright.platform.page.DateWords;
import org.forthright.platform.paper.letter.Placeholders;
import org.forthright.procedure.Paragraph;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.Section;

/**
 * A procedure in the words of one organisation.
 *
 * @param values what stands in each slot, by its name
 */
public record PublishedProcedure(Procedure procedure, Map<String, String> values) {

    public String since() {
        return DateWords.day(procedure.effectiveFrom());
    }

    public List<Section> sections() {
        return procedure.sections().stream()
                .filter(section -> !paragraphsOf(section).isEmpty())
                .toList();
    }

    /** Every paragraph that is shown, in order. */
    public List<Paragraph> shown() {
        return sections().stream()
                .flatMap(section -> paragraphsOf(section).stream())
                .toList();
    }

    /** Without those that may be left out and have a slot with nothing in it. */
    public List<Paragraph> paragraphsOf(Section section) {
        return procedure.paragraphsOf(section).stream()
                .filter(paragraph -> !paragraph.optional() || isFilled(paragraph.text()))
                .toList();
    }

    /** The paragraph with the organisation's names in it; an office may come to stand at the start of a sentence. */
    public String words(Paragraph paragraph) {
        String words = Placeholders.fill(paragraph.text(), values)
                .replaceAll(" {2,}", " ")
                .strip();
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private boolean isFilled(String text) {
        return Placeholders.in(text).stream()
                .flatMap(use -> use.name().stream())
                .noneMatch(name -> values.getOrDefault(name, "").isEmpty());
    }
}
