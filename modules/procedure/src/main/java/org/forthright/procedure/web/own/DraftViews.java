package org.forthright.procedure.web.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.forthright.kernel.time.London;
import org.forthright.platform.page.DateWords;
import org.forthright.platform.page.Label;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.procedure.Models;
import org.forthright.procedure.Paragraph;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.Section;
import org.forthright.procedure.check.Checks;
import org.forthright.procedure.check.Place;
import org.forthright.procedure.check.Remark;
import org.forthright.procedure.content.Content;
import org.forthright.procedure.content.WordedParagraph;
import org.forthright.procedure.slot.Slot;
import org.forthright.procedure.slot.Slots;
import org.forthright.procedure.version.ProcedureVersion;
import org.forthright.procedure.web.own.page.DraftPage;
import org.forthright.procedure.web.own.page.DraftPage.Chapter;
import org.forthright.procedure.web.own.page.DraftPage.Line;
import org.forthright.procedure.web.own.page.VersionHead;

/** Shows a version with the state of every paragraph and place in it. */
@ApplicationScoped
class DraftViews {

    private final VersionViews versions;
    private final Models models;
    private final Slots slots;
    private final Checks checks;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    DraftViews(VersionViews versions, Models models, Slots slots, Checks checks, CurrentActor current, Clock clock) {
        this.versions = versions;
        this.models = models;
        this.slots = slots;
        this.checks = checks;
        this.current = current;
        this.clock = clock;
    }

    DraftPage page(ProcedureVersion version) {
        VersionHead head = versions.head(version);
        Procedure model = models.require(version.model());
        List<Remark> grave = checks.of(version, London.today(clock)).stream()
                .filter(Remark::grave)
                .toList();
        Set<Place> places = grave.stream().map(Remark::place).collect(Collectors.toSet());
        return new DraftPage(
                head,
                begunFrom(version.startedFrom()),
                model.address(current.actor().organisationCode()),
                returned(version),
                grave.size(),
                slotLines(head, version.content(), places),
                version.content().sections().stream()
                        .map(section -> chapter(head, section, version.content(), model, places))
                        .toList());
    }

    /** The name of the model and its day, or the version of our own. */
    private String begunFrom(String label) {
        return models.find(label)
                .map(model -> "%s, in force since %s".formatted(model.name(), DateWords.day(model.effectiveFrom())))
                .orElseGet(() -> versions.title(label));
    }

    private String returned(ProcedureVersion version) {
        return version.lastReturn()
                .map(back -> "%s, %s: %s"
                        .formatted(back.byName(), DateWords.moment(back.at(), London.today(clock)), back.reason()))
                .orElse("");
    }

    /** The places that the organisation fills itself, where they stand in what is shown. */
    private List<Line> slotLines(VersionHead head, Content content, Set<Place> places) {
        String shown = content.shown().stream().map(Paragraph::text).collect(Collectors.joining("\n"));
        return slots.in(shown).stream()
                .filter(slot -> slot.kind().isLocal())
                .map(slot -> new Line(
                        "slot-" + slot.name(),
                        slot.meaning(),
                        head.base() + "/slots/" + slot.name(),
                        "Paragraph " + String.join(", ", slot.paragraphs()),
                        state(slot, content, places)))
                .toList();
    }

    private static Label state(Slot slot, Content content, Set<Place> places) {
        if (places.contains(Place.slot(slot.name()))) {
            return Label.of("To fill in", "red");
        }
        return content.fillings().deleted().contains(slot.name())
                ? Label.of("Not applicable", "grey")
                : Label.of("Filled in", "green");
    }

    private static Chapter chapter(
            VersionHead head, Section section, Content content, Procedure model, Set<Place> places) {
        return new Chapter(
                section.number(),
                section.title(),
                section.optional() ? head.base() + "/sections/" + section.number() : "",
                head.base() + "/sections/" + section.number() + "/paragraphs",
                content.paragraphsOf(section).stream()
                        .map(worded -> line(head, worded, model, places))
                        .toList());
    }

    private static Line line(VersionHead head, WordedParagraph worded, Procedure model, Set<Place> places) {
        Paragraph paragraph = worded.paragraph();
        return new Line(
                "paragraph-" + paragraph.key(),
                paragraph.number() + " " + paragraph.title(),
                head.base() + "/paragraphs/" + paragraph.key(),
                "",
                places.contains(Place.paragraph(paragraph.number()))
                        ? Label.of("To put right", "red")
                        : state(worded, model));
    }

    private static Label state(WordedParagraph worded, Procedure model) {
        if (worded.leftOut()) {
            return Label.of("Left out", "grey");
        }
        if (worded.isLocal()) {
            return Label.of("Your own", "blue");
        }
        if (!model.paragraphs().contains(worded.paragraph())) {
            return Label.of("Your words", "blue");
        }
        return switch (worded.paragraph().wording()) {
            case LOCKED -> Label.of("Words of the law", "white");
            case WITH_REASON -> Label.of("Asked for by law", "white");
            case FREE -> Label.of("Model", "white");
        };
    }
}
