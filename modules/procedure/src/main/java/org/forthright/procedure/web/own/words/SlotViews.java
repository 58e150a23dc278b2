package org.forthright.procedure.web.own.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import org.forthright.platform.form.Answers;
import org.forthright.procedure.content.Revision;
import org.forthright.procedure.slot.Fillings;
import org.forthright.procedure.slot.Slot;
import org.forthright.procedure.slot.Slots;
import org.forthright.procedure.version.ProcedureVersion;
import org.forthright.procedure.web.own.VersionViews;
import org.forthright.procedure.web.own.page.SlotPage;

/** Shows one place of the text with the sentences in which it stands. */
@ApplicationScoped
class SlotViews {

    private final VersionViews versions;
    private final Slots slots;

    @Inject
    SlotViews(VersionViews versions, Slots slots) {
        this.versions = versions;
        this.slots = slots;
    }

    Slot require(String name) {
        return slots.all().stream()
                .filter(slot -> slot.name().equals(name) && slot.kind().isLocal())
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    Answers prefilled(ProcedureVersion version, Slot slot) {
        Fillings fillings = version.content().fillings();
        boolean deleted = fillings.deleted().contains(slot.name());
        return Answers.none()
                .with("choice", deleted ? "NOT_APPLICABLE" : "WORDS")
                .with("text", fillings.texts().getOrDefault(slot.name(), ""));
    }

    String revision(ProcedureVersion version, Slot slot) {
        return Revision.of(version.content().fillings().texts().getOrDefault(slot.name(), ""));
    }

    SlotPage page(ProcedureVersion version, Slot slot, String known) {
        List<SlotPage.Sentence> sentences = version.content().shown().stream()
                .filter(paragraph -> slots.in(paragraph.text()).contains(slot))
                .map(paragraph -> new SlotPage.Sentence(paragraph.number(), Slots.named(paragraph.text())))
                .toList();
        return new SlotPage(
                versions.head(version),
                slot.name(),
                slot.meaning(),
                slot.example(),
                known,
                slot.deletable(),
                slot.kind() != Slot.Kind.TEXT,
                sentences);
    }
}
