package org.forthright.procedure.web.own.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import org.forthright.platform.form.Answers;
import org.forthright.procedure.Models;
import org.forthright.procedure.Paragraph;
import org.forthright.procedure.Section;
import org.forthright.procedure.content.WordedParagraph;
import org.forthright.procedure.slot.Slots;
import org.forthright.procedure.version.ProcedureVersion;
import org.forthright.procedure.web.own.VersionViews;
import org.forthright.procedure.web.own.page.NewParagraphPage;
import org.forthright.procedure.web.own.page.ParagraphPage;
import org.forthright.procedure.web.own.page.SectionPage;

/** Shows one paragraph of a draft beside what the model says. */
@ApplicationScoped
class ParagraphViews {

    private final VersionViews versions;
    private final Models models;
    private final Slots slots;

    @Inject
    ParagraphViews(VersionViews versions, Models models, Slots slots) {
        this.versions = versions;
        this.models = models;
        this.slots = slots;
    }

    static WordedParagraph require(ProcedureVersion version, String key) {
        return version.content().clause(key).orElseThrow(NotFoundException::new);
    }

    static Section requireSection(ProcedureVersion version, String number) {
        return version.content().sections().stream()
                .filter(section -> section.number().equals(number))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The form begins with what the draft says. */
    Answers prefilled(ProcedureVersion version, WordedParagraph worded) {
        boolean asInTheModel = models.require(version.model()).paragraphs().contains(worded.paragraph());
        String choice = worded.leftOut() ? "OUT" : asInTheModel ? "MODEL" : "OWN";
        return Answers.none()
                .with("choice", choice)
                .with("title", worded.paragraph().title())
                .with("text", worded.paragraph().text())
                .with("reason", worded.reason());
    }

    /**
     * The page of a paragraph.
     *
     * @param known the revision that the form is filled in from
     */
    ParagraphPage page(ProcedureVersion version, WordedParagraph worded, String known) {
        Paragraph paragraph = worded.paragraph();
        return new ParagraphPage(
                versions.head(version),
                paragraph.key(),
                paragraph.number(),
                paragraph.title(),
                known,
                original(version, paragraph),
                paragraph.basis(),
                String.join(", ", paragraph.usedBy()).replace('-', ' '),
                paragraph.wording() == Paragraph.Wording.LOCKED,
                paragraph.wording() == Paragraph.Wording.WITH_REASON,
                paragraph.optional(),
                worded.isLocal(),
                places());
    }

    NewParagraphPage added(ProcedureVersion version, String section) {
        Section where = requireSection(version, section);
        return new NewParagraphPage(
                versions.head(version),
                section,
                where.title(),
                version.content().nextNumber(where),
                places());
    }

    SectionPage section(ProcedureVersion version, String number) {
        Section section = requireSection(version, number);
        return new SectionPage(
                versions.head(version),
                number,
                section.title(),
                version.content().paragraphsOf(section).size());
    }

    private String original(ProcedureVersion version, Paragraph paragraph) {
        return models.require(version.model()).paragraphs().stream()
                .filter(one -> one.key().equals(paragraph.key()))
                .findFirst()
                .map(Paragraph::text)
                .orElse("");
    }

    private List<ParagraphPage.PlaceName> places() {
        return slots.all().stream()
                .map(slot -> new ParagraphPage.PlaceName(slot.written(), slot.meaning()))
                .toList();
    }
}
