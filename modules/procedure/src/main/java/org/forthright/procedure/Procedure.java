package org.forthright.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.forthright.platform.page.DateWords;
import org.forthright.procedure.publication.Publication;
import org.forthright.procedure.setting.Settings;
import org.forthright.procedure.slot.Fillings;

/**
 * One version of a procedure, as it was published.
 *
 * @param code of the model, or of the organisation whose own it is
 * @param kinds the kinds of organisation that it is for, as {@code gp-practice}
 * @param calendar the calendar that its working days are counted by
 * @param fillings what the organisation wrote in its places; none in a model
 */
public record Procedure(
        String code,
        int version,
        String name,
        List<String> kinds,
        LocalDate effectiveFrom,
        String calendar,
        String source,
        Settings settings,
        Fillings fillings,
        List<Section> sections,
        List<Paragraph> paragraphs) {

    public Procedure {
        kinds = List.copyOf(kinds);
        sections = List.copyOf(sections);
        paragraphs = List.copyOf(paragraphs);
    }

    /** As "england-commissioner/1" or "northmoor-icb/3": what a complaint keeps to say by which procedure it is handled. */
    public String label() {
        return code + "/" + version;
    }

    /**
     * As people of that organisation tell it from the others: "Version 3", "Model text of 1 April 2026". Only an
     * organisation's own versions are counted, so no number stands for two texts.
     */
    public String title(String organisationCode) {
        return new Publication(code, version, effectiveFrom, "").title(organisationCode);
    }

    /** The same inside a sentence, with the day from which it holds. */
    public String words(String organisationCode) {
        String title = title(organisationCode);
        String inSentence = title.substring(0, 1).toLowerCase(Locale.UK) + title.substring(1);
        return code.equals(organisationCode)
                ? "%s, in force since %s".formatted(inSentence, DateWords.day(effectiveFrom))
                : "the " + inSentence;
    }

    /** Where an organisation shows this version to everyone, as long as it stands. */
    public String address(String organisationCode) {
        String which = code.equals(organisationCode) ? String.valueOf(version) : label();
        return "/" + organisationCode + "/procedure/" + which;
    }

    /** The paragraph with that number, as "9.31". */
    public Paragraph paragraph(String number) {
        return only(paragraph -> paragraph.number().equals(number), number);
    }

    /** The paragraph with that key, as "final-response": the same clause in every procedure. */
    public Paragraph clause(String key) {
        return only(paragraph -> paragraph.key().equals(key), key);
    }

    /** The chapter in which a paragraph stands. */
    public Section section(Paragraph paragraph) {
        return sections.stream()
                .filter(section -> section.number().equals(paragraph.section()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(label() + " has no section " + paragraph.section() + "."));
    }

    /** Whether an organisation may do without it, be it alone or with its whole section. */
    public boolean mayBeLeftOut(Paragraph paragraph) {
        return paragraph.optional() || section(paragraph).optional();
    }

    public List<Paragraph> paragraphsOf(Section section) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.section().equals(section.number()))
                .toList();
    }

    /** The thirteen contents of a final response, in their order. */
    public List<ResponseContent> responseContents() {
        return only(paragraph -> !paragraph.contents().isEmpty(), "with the contents of a response")
                .contents();
    }

    private Paragraph only(Predicate<Paragraph> which, String name) {
        return paragraphs.stream()
                .filter(which)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(label() + " has no paragraph " + name + "."));
    }
}
