package org.forthright.procedure.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.forthright.procedure.Paragraph;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.Section;
import org.forthright.procedure.setting.Settings;
import org.forthright.procedure.slot.Fillings;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * All that one version says. It knows how words are exchanged; what may be exchanged is for the steps to ask.
 *
 * @param settings by their key
 * @param sections those of the model
 * @param paragraphs of the model and the organisation's own, those that are left out as well
 * @param fillings what the organisation wrote in its places
 */
@Embeddable
public record Content(
        @JdbcTypeCode(SqlTypes.JSON) Map<String, String> settings,

        @Column(updatable = false) @JdbcTypeCode(SqlTypes.JSON)
        List<Section> sections,

        @JdbcTypeCode(SqlTypes.JSON) List<WordedParagraph> paragraphs,
        @JdbcTypeCode(SqlTypes.JSON) Fillings fillings) {

    public Content {
        settings = Map.copyOf(settings);
        sections = List.copyOf(sections);
        paragraphs = List.copyOf(paragraphs);
    }

    public static Content of(Procedure model) {
        return new Content(
                SettingValues.of(model.settings()),
                model.sections(),
                model.paragraphs().stream().map(WordedParagraph::asItIs).toList(),
                model.fillings());
    }

    public Optional<WordedParagraph> find(String number) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.number().equals(number))
                .findFirst();
    }

    /** By its key, which pages use in their addresses: a number holds a dot. */
    public Optional<WordedParagraph> clause(String key) {
        return paragraphs.stream()
                .filter(worded -> worded.paragraph().key().equals(key))
                .findFirst();
    }

    public List<WordedParagraph> paragraphsOf(Section section) {
        return paragraphs.stream()
                .filter(worded -> worded.paragraph().section().equals(section.number()))
                .toList();
    }

    /** What the public reads: without what is left out. */
    public List<Paragraph> shown() {
        return paragraphs.stream()
                .filter(worded -> !worded.leftOut())
                .map(WordedParagraph::paragraph)
                .toList();
    }

    /** Why statutory words differ from the model's, by number of the paragraph. */
    public Map<String, String> reasons() {
        return paragraphs.stream()
                .filter(worded -> !worded.reason().isEmpty())
                .collect(Collectors.toMap(WordedParagraph::number, WordedParagraph::reason));
    }

    /** One paragraph in other words. */
    public Content worded(String number, String title, String text, String reason) {
        return with(number, worded -> new WordedParagraph(worded.paragraph().worded(title, text), false, reason));
    }

    public Content leftOut(String number) {
        return with(number, worded -> new WordedParagraph(worded.paragraph(), true, worded.reason()));
    }

    /** One paragraph as it stands in the model again; one of the organisation's own comes back as it was. */
    public Content restored(String number, Procedure model) {
        return with(number, worded -> model.paragraphs().stream()
                .filter(original -> original.key().equals(worded.paragraph().key()))
                .findFirst()
                .map(WordedParagraph::asItIs)
                .orElseGet(() -> new WordedParagraph(worded.paragraph(), false, worded.reason())));
    }

    /** A whole section left out, or back in. */
    public Content sectionLeftOut(String section, boolean out) {
        return with(paragraphs.stream()
                .map(worded -> worded.paragraph().section().equals(section)
                        ? new WordedParagraph(worded.paragraph(), out, worded.reason())
                        : worded)
                .toList());
    }

    /** A paragraph of the organisation's own at the end of its section. */
    public Content with(Section section, String title, String text) {
        List<WordedParagraph> there = paragraphsOf(section);
        WordedParagraph added = WordedParagraph.local(nextNumber(section), title, text);
        List<WordedParagraph> more = new ArrayList<>(paragraphs);
        more.add(there.isEmpty() ? more.size() : more.indexOf(there.getLast()) + 1, added);
        return with(more);
    }

    public Content with(Settings set) {
        return new Content(SettingValues.of(set), sections, paragraphs, fillings);
    }

    public Content with(Fillings filled) {
        return new Content(settings, sections, paragraphs, filled);
    }

    /** "9.A", then "9.B": the model's own numbers stay free for the model. */
    public String nextNumber(Section section) {
        long own =
                paragraphsOf(section).stream().filter(WordedParagraph::isLocal).count();
        return section.number() + "." + (char) ('A' + own);
    }

    private Content with(String number, UnaryOperator<WordedParagraph> change) {
        return with(paragraphs.stream()
                .map(worded -> worded.number().equals(number) ? change.apply(worded) : worded)
                .toList());
    }

    private Content with(List<WordedParagraph> others) {
        return new Content(settings, sections, others, fillings);
    }
}
