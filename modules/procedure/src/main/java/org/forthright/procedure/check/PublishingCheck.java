package org.forthright.procedure.check;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.forthright.procedure.Tailoring;
import org.forthright.procedure.setting.Settings;
import org.forthright.procedure.slot.OpenSlot;
import org.forthright.procedure.slot.Slot;
import org.forthright.procedure.slot.Slots;

/** The floor of the law under settings and words, and no place left open (SI 2009/309; model procedure throughout). */
@Singleton
class PublishingCheck implements ProcedureCheck {

    private final Slots slots;

    @Inject
    PublishingCheck(Slots slots) {
        this.slots = slots;
    }

    @Override
    public List<Remark> remarks(Proposal proposal) {
        Settings settings = proposal.own().settings();
        Stream<Remark> floor = settings.faults(proposal.own().effectiveFrom()).stream()
                .map(fault -> Remark.grave(Place.setting(fault.setting()), fault.sentence(), fault.citation()));
        Stream<Remark> words = new Tailoring(proposal.model(), proposal.own(), proposal.reasons())
                .faults().stream()
                        .map(fault ->
                                Remark.grave(Place.paragraph(fault.paragraph()), fault.sentence(), fault.citation()));
        Stream<Remark> open =
                slots
                        .open(
                                proposal.own().paragraphs(),
                                settings,
                                proposal.own().fillings(),
                                proposal.directory())
                        .stream()
                        .map(PublishingCheck::remark);
        return Stream.of(floor, words, open)
                .flatMap(stream -> stream)
                .distinct()
                .toList();
    }

    private static Remark remark(OpenSlot open) {
        Slot slot = open.slot();
        return Remark.grave(place(slot), "%s: %s".formatted(slot.meaning(), open.sentence()), open.citation());
    }

    private static Place place(Slot slot) {
        return switch (slot.kind()) {
            case TEXT, LIST, ROLE_TITLES -> Place.slot(slot.name());
            case DIRECTORY -> Place.directory();
            case SETTING -> new Place(Place.Kind.SETTING, slot.setting());
        };
    }
}
