package org.forthright.procedure.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.forthright.platform.folder.TenantConfig;
import org.forthright.procedure.Models;
import org.forthright.procedure.Paragraph;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.calendar.Calendars;
import org.forthright.procedure.folder.ShippedConfig;
import org.forthright.procedure.reference.Guidance;
import org.forthright.procedure.setting.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlotsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final List<String> KINDS =
            List.of("commissioner", "provider", "private-provider", "local-authority", "health-board");

    private final TenantConfig config = ShippedConfig.asItIs();
    private final Slots slots = new Slots(config);
    private final Models models = new Models(config, new Calendars(config), slots);
    private final Procedure commissioner = models.inForce("commissioner", TODAY);

    @TempDir
    Path copy;

    @Test
    void standWhereTheListSaysTheyDo() {
        assertThat(slots.all()).allSatisfy(slot -> assertThat(KINDS.stream()
                        .map(kind -> models.inForce(kind, TODAY))
                        .flatMap(procedure -> procedure.paragraphs().stream())
                        .filter(paragraph -> slots.in(paragraph.text()).contains(slot))
                        .map(Paragraph::number))
                .as(slot.name())
                .containsAll(slot.paragraphs()));
    }

    @Test
    void readAsTheOrganisationFilledThem() {
        Fillings fillings = Fillings.NONE
                .filled("senior-managers", "our director of nursing\n  our director of quality \n\n")
                .filled("clinical-view", " Our medical director names somebody. ")
                .without("further-channels");

        assertThat(slots.words(commissioner.settings(), fillings, Map.of("organisation", "Northmoor ICB")))
                .containsEntry("senior-managers", "our director of nursing and our director of quality")
                .containsEntry("clinical-view", "Our medical director names somebody.")
                .containsEntry("further-channels", "")
                .containsEntry("everyday-examples", "questions, requests and worries")
                .containsEntry("organisation", "Northmoor ICB")
                .containsEntry("responsible-person", "our responsible person");
    }

    @Test
    void followTheSettings() {
        var stricter = commissioner
                .settings()
                .with(Setting.ACKNOWLEDGE_WITHIN_WORKING_DAYS, "2")
                .with(Setting.DELAY_LETTER_SIGNERS, "responsible-person")
                .with(Setting.NEXT_WORKING_DAY, "never")
                .with(Setting.PAUSE_REASONS, "person,judge");

        assertThat(slots.words(stricter, Fillings.NONE, Map.of()))
                .containsEntry("acknowledge-within", "two working days")
                .containsEntry("delay-letter-by", "responsible person")
                .containsEntry("pause-reasons", "if you ask for it or agree to it or if a judge formally asks us to")
                .hasEntrySatisfying(
                        "next-working-day", words -> assertThat(words).contains("even if you are satisfied"));
        assertThat(slots.words(commissioner.settings(), Fillings.NONE, Map.of()))
                .containsEntry("delay-letter-by", "responsible person or senior manager");
    }

    @ParameterizedTest
    @ValueSource(strings = {"iscas", "idf", "none"})
    void tellsOfPrivateCareWhichSchemeThereIs(String scheme) {
        var settings = models.inForce("private-provider", TODAY).settings().with(Setting.ADJUDICATION_SCHEME, scheme);

        assertThat(slots.words(settings, Fillings.NONE, Map.of()).get("adjudication-scheme"))
                .contains(Map.of("iscas", "ISCAS", "idf", "IDF", "none", "no independent scheme")
                        .get(scheme));
    }

    @Test
    void openAreThoseThatNothingFills() {
        var open = slots.open(
                List.of(commissioner.paragraph("2.1"), commissioner.paragraph("9.25"), commissioner.paragraph("11.4")),
                commissioner.settings(),
                Fillings.NONE.filled("feedback-method", "We ask ((everyone))."),
                Map.of());

        assertThat(open)
                .extracting(slot -> slot.slot().name(), OpenSlot::paragraph, OpenSlot::remedy)
                .containsExactly(
                        tuple("responsible-person", "2.1", OpenSlot.Remedy.ADD_TO_DIRECTORY),
                        tuple("clinical-view", "9.25", OpenSlot.Remedy.FILL_OR_DELETE),
                        tuple("feedback-method", "11.4", OpenSlot.Remedy.UNBRACKET));
        assertThat(open.getFirst().citation().text())
                .isEqualTo("SI 2009/309 reg. 4(1)(a); model procedure, paragraph 2.1");
    }

    @Test
    void cannotBeDeletedWhereTheyAreNeeded() {
        assertThat(slots.open(
                        List.of(commissioner.paragraph("11.4")),
                        commissioner.settings(),
                        Fillings.NONE.without("feedback-method"),
                        Map.of()))
                .extracting(OpenSlot::remedy)
                .containsExactly(OpenSlot.Remedy.FILL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    name: values            | name: organisation              | organisation: the name is there twice
                    kind: list              | kind: poem                      | Cannot deserialize value
                    setting: stages         | setting: stage                  | second-stage: a slot of the kind setting names a setting
                    kind: list,             | 'kind: list, setting: stages,'  | values: a slot of the kind setting names a setting
                    coroner: if             | sheriff: if                     | pause-reasons: its cases are words for each of: person, police, coroner, judge
                    """)
    void refusesAListThatIsWrong(String words, String otherWords, String complaint) {
        String file = "default/reference/procedure-slots.yaml";
        assertThatThrownBy(() -> new Slots(ShippedConfig.with(copy, file, words, otherWords)))
                .hasMessageContaining(complaint);
    }

    @Test
    void paragraphsPointToGuidanceThatThereIs() {
        Guidance guidance = new Guidance(config);

        assertThat(KINDS.stream().flatMap(kind -> models.inForce(kind, TODAY).paragraphs().stream()))
                .filteredOn(paragraph -> !paragraph.guidance().isEmpty())
                .isNotEmpty()
                .allSatisfy(paragraph ->
                        assertThat(guidance.module(paragraph.guidance())).isPresent());
    }
}
