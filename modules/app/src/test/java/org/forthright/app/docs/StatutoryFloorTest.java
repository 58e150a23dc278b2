package org.forthright.app.docs;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.forthright.app.Checkout;
import org.forthright.platform.folder.TenantConfig;
import org.forthright.procedure.Models;
import org.forthright.procedure.Paragraph;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.Tailoring;
import org.forthright.procedure.calendar.Calendars;
import org.forthright.procedure.setting.Floor;
import org.forthright.procedure.setting.Law;
import org.forthright.procedure.setting.Setting;
import org.forthright.procedure.setting.Settings;
import org.forthright.procedure.slot.Fillings;
import org.forthright.procedure.slot.OpenSlot;
import org.forthright.procedure.slot.Slot;
import org.forthright.procedure.slot.Slots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No procedure goes below the law, and none is published with a place left open; the table in the documents shows it. */
class StatutoryFloorTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final TenantConfig CONFIG = new TenantConfig(Checkout.root().resolve("tenant-config"));
    private static final Slots SLOTS = new Slots(CONFIG);
    private static final Models MODELS = new Models(CONFIG, new Calendars(CONFIG), SLOTS);

    private static final Map<String, String> DIRECTORY = Map.of(
            "organisation", "Northmoor Integrated Care Board",
            "organisation-phone", "01632 960 000",
            "organisation-email", "complaints@northmoor.example",
            "organisation-address", "Beacon House, 4 Tannery Lane, Northmoor, NM1 4QX",
            "advocacy-provider", "Northmoor Advocacy",
            "responsible-person", "Dr Anna Lowe",
            "complaints-manager", "Ruth Adeyemi");

    @ParameterizedTest
    @EnumSource(Floor.class)
    void refusesEverySettingBelowTheLaw(Floor floor) {
        Settings settings = modelOf(floor).settings();
        Settings lax = settings.with(floor.setting(), Attempt.at(floor).value());

        assertThat(settings.faults(TODAY)).isEmpty();
        assertThat(lax.faults(TODAY))
                .containsExactly(new Settings.Fault(floor.setting(), floor.sentence(), floor.citation()));
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void refusesWordsThatLeaveTheLawBehind(Wording wording) {
        assertThat(faults(wording)).singleElement().satisfies(fault -> {
            assertThat(fault.paragraph()).isEqualTo(wording.paragraph());
            assertThat(fault.sentence()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("slots")
    void refusesToPublishWhileAPlaceIsOpenAndPublishesOnceItIsNot(Slot slot) {
        Procedure model = modelWith(slot);
        assertThat(open(model, all(), DIRECTORY)).isEmpty();

        switch (slot.kind()) {
            case TEXT, LIST, ROLE_TITLES -> {
                Fillings deleted = all().without(slot.name());
                assertThat(refused(slot)).isNotEmpty().allMatch(open -> open.slot()
                        .equals(slot));
                assertThat(open(model, deleted, DIRECTORY).isEmpty()).isEqualTo(slot.deletable());
            }
            case DIRECTORY, SETTING ->
                assertThat(refused(slot)).isNotEmpty().allMatch(open -> open.slot()
                        .equals(slot));
        }
    }

    @Test
    void theTableShowsWhatIsTriedHere() throws IOException {
        assertThat(Document.read("docs/statutory-floor.md").text()).isEqualTo(document());
    }

    static List<Slot> slots() {
        return SLOTS.all();
    }

    static List<Wording> wordings() {
        return Wording.ALL;
    }

    private static String document() {
        return """
                # What a procedure may not go below

                An organisation may be stricter than the law, never laxer. Each row below was tried in a test, `StatutoryFloorTest`, with the answer shown; the test fails when this table says anything else. The rules behind it are in [rules](rules.md).

                ## Settings

                | Setting | Tried | Answer | Law |
                |---|---|---|---|
                %s

                ## Words

                | Paragraph | Tried | Answer | Law |
                |---|---|---|---|
                %s

                ## Places to fill in

                Each was left open while every other was filled. It is published once the organisation has done what the last column says.

                | Place | Answer while it is open | Law | Published once it is |
                |---|---|---|---|
                %s
                """.formatted(
                        rows(Stream.of(Floor.values()).map(StatutoryFloorTest::row)),
                        rows(wordings().stream().map(StatutoryFloorTest::row)),
                        rows(slots().stream().map(StatutoryFloorTest::row)));
    }

    private static String rows(Stream<FloorCase> cases) {
        return cases.map(FloorCase::row).collect(joining("\n"));
    }

    private static FloorCase row(Floor floor) {
        String nation = modelOf(floor).settings().jurisdiction().title();
        return new FloorCase(
                "%s (%s)".formatted(floor.setting().title(), nation),
                Attempt.at(floor).words(),
                floor.sentence(),
                floor.citation().text());
    }

    private static FloorCase row(Wording wording) {
        Tailoring.Fault fault = faults(wording).getFirst();
        return new FloorCase(
                wording.paragraph(),
                wording.tried(),
                fault.sentence(),
                fault.citation().text());
    }

    private static FloorCase row(Slot slot) {
        OpenSlot open = refused(slot).getFirst();
        return new FloorCase(
                "`%s`, %s: %s".formatted(slot.written(), String.join(", ", slot.paragraphs()), slot.meaning()),
                open.sentence(),
                open.citation().text(),
                switch (slot.kind()) {
                    case TEXT, LIST, ROLE_TITLES ->
                        slot.deletable() ? "filled, or deleted as not applicable" : "filled";
                    case DIRECTORY -> "in the directory";
                    case SETTING -> "set";
                });
    }

    private static Procedure modelOf(Floor floor) {
        return MODELS.inForce(floor.law() == Law.SCOTLAND_2017 ? "health-board" : "commissioner", TODAY);
    }

    private static Procedure modelWith(Slot slot) {
        return Stream.of("commissioner", "private-provider")
                .map(kind -> MODELS.inForce(kind, TODAY))
                .filter(model -> model.paragraphs().stream()
                        .anyMatch(paragraph -> SLOTS.in(paragraph.text()).contains(slot)))
                .findFirst()
                .orElseThrow();
    }

    /** What is open where this one place is. */
    private static List<OpenSlot> refused(Slot slot) {
        Procedure model = modelWith(slot);
        return switch (slot.kind()) {
            case TEXT, LIST, ROLE_TITLES -> open(model, all().filled(slot.name(), " "), DIRECTORY);
            case DIRECTORY -> {
                Map<String, String> poorer = new HashMap<>(DIRECTORY);
                poorer.remove(slot.name());
                yield open(model, all(), poorer);
            }
            case SETTING -> {
                Map<Setting, String> fewer = new EnumMap<>(model.settings().values());
                fewer.remove(Setting.of(slot.setting()).orElseThrow());
                yield SLOTS.open(
                        model.paragraphs(), new Settings(model.settings().jurisdiction(), fewer), all(), DIRECTORY);
            }
        };
    }

    private static List<OpenSlot> open(Procedure model, Fillings fillings, Map<String, String> directory) {
        return SLOTS.open(model.paragraphs(), model.settings(), fillings, directory);
    }

    /** Everything an organisation writes, written. */
    private static Fillings all() {
        Fillings all = Fillings.NONE;
        for (Slot slot : SLOTS.all()) {
            all = slot.kind().isLocal() ? all.filled(slot.name(), slot.example()) : all;
        }
        return all;
    }

    private static List<Tailoring.Fault> faults(Wording wording) {
        Procedure model = MODELS.inForce("commissioner", TODAY);
        List<Paragraph> paragraphs = model.paragraphs().stream()
                .flatMap(paragraph -> paragraph.number().equals(wording.paragraph())
                        ? Stream.ofNullable(wording.change().apply(paragraph))
                        : Stream.of(paragraph))
                .toList();
        return new Tailoring(model, with(model, paragraphs), Map.of()).faults();
    }

    private static Procedure with(Procedure model, List<Paragraph> paragraphs) {
        return new Procedure(
                "northmoor-icb",
                1,
                model.name(),
                model.kinds(),
                TODAY,
                model.calendar(),
                model.source(),
                model.settings(),
                all(),
                model.sections(),
                paragraphs);
    }
}
