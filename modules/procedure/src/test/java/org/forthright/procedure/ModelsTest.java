package org.forthright.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.forthright.platform.folder.TenantConfig;
import org.forthright.procedure.calendar.Calendars;
import org.forthright.procedure.folder.ShippedConfig;
import org.forthright.procedure.setting.Jurisdiction;
import org.forthright.procedure.slot.Slots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final String COMMISSIONERS = "default/procedures/england-commissioner.yaml";
    private static final String ANSWERING = "default/procedures/england/9-answering.yaml";

    private final Models models = read(ShippedConfig.asItIs());

    @TempDir
    Path copy;

    @ParameterizedTest
    @CsvSource({
        "commissioner, england-commissioner/1",
        "provider, england-provider/1",
        "gp-practice, england-provider/1",
        "private-provider, england-private-provider/1",
        "local-authority, england-local-authority/1",
        "health-board, scotland/1"
    })
    void knowsTheProcedureOfEveryKindOfOrganisation(String kind, String label) {
        assertThat(models.inForce(kind, TODAY).label()).isEqualTo(label);
        assertThat(models.find(label)).isPresent();
    }

    @Test
    void hasNoneForTheLiaisonOfTheOmbudsman() {
        assertThat(models.existsFor("ombudsman")).isFalse();
        assertThatThrownBy(() -> models.inForce("ombudsman", TODAY))
                .hasMessage("There is no procedure for organisations of the kind ombudsman.");
    }

    @Test
    void listsTheThirteenContentsOfAFinalResponse() {
        var contents = models.inForce("provider", TODAY).responseContents();

        assertThat(contents).extracting(ResponseContent::key).isEqualTo(ResponseContent.KEYS);
        assertThat(contents.stream().filter(content -> !content.isRequired(false)))
                .extracting(ResponseContent::key)
                .containsExactly("impact", "remedy", "apology");
        assertThat(contents).allMatch(content -> content.isRequired(true));
        assertThat(contents.getFirst().starter()).isEmpty();
    }

    @Test
    void readsInTheOrderOfTheNumbers() {
        assertThat(models.inForce("commissioner", TODAY).paragraphs())
                .extracting(Paragraph::number)
                .startsWith("1.1", "1.2", "1.3", "1.4", "2.1", "2.2")
                .containsSubsequence("9.8", "9.9", "9.12", "9.13")
                .doesNotContain("9.10", "9.11")
                .endsWith("12.2", "A-0", "A-1", "A-2", "A-3", "A-4", "A-5", "A-6");
    }

    @Test
    void keepsTheTimesOfScotlandOutOfEngland() {
        assertThat(models.inForce("health-board", TODAY).settings().targetResponseWorkingDays())
                .isEqualTo(20);
        assertThat(List.of("commissioner", "provider", "gp-practice", "private-provider", "local-authority"))
                .map(kind -> models.inForce(kind, TODAY))
                .allSatisfy(procedure -> {
                    assertThat(procedure.settings().jurisdiction()).isEqualTo(Jurisdiction.ENGLAND);
                    assertThat(procedure.calendar()).isEqualTo("england");
                    assertThat(procedure.settings().targetResponseWorkingDays()).isNotEqualTo(20);
                    assertThat(procedure.paragraphs())
                            .noneMatch(paragraph -> paragraph.text().matches("(?s).*(Scot|20 working|twenty).*"));
                });
    }

    @Test
    void findsTheSameClauseInBothProcedures() {
        assertThat(models.inForce("provider", TODAY).clause("final-response"))
                .isEqualTo(models.inForce("commissioner", TODAY).paragraph("9.31"));
    }

    @Test
    void keepsAnOldVersionForTheComplaintsOfItsTime() {
        String second = ShippedConfig.asItIs()
                .text(COMMISSIONERS)
                .replace("version: 1", "version: 2")
                .replace("effectiveFrom: 2026-04-01", "effectiveFrom: 2027-04-01")
                .replace("acknowledgeWithinWorkingDays: 3", "acknowledgeWithinWorkingDays: 2");

        Models both = read(ShippedConfig.withFile(copy, "default/procedures/england-commissioner-2.yaml", second));

        assertThat(both.inForce("commissioner", LocalDate.parse("2025-12-01")).version())
                .isEqualTo(1);
        assertThat(both.inForce("commissioner", LocalDate.parse("2027-03-31")).version())
                .isEqualTo(1);
        assertThat(both.inForce("commissioner", LocalDate.parse("2027-04-01")).version())
                .isEqualTo(2);
        assertThat(both.find("england-commissioner/1").orElseThrow().settings().acknowledgeWithinWorkingDays())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    acknowledgeWithinWorkingDays: 3 | acknowledgeWithinWorkingDays: 4 | settings.acknowledgeWithinWorkingDays: A complaint is acknowledged not later than three working days after the day it was received. SI 2009/309 reg. 13(3)
                    targetResponseWorkingDays: 40   | targetResponseWorkingDays: 130  | can be longer than the six months that the law gives. SI 2009/309 reg. 14(3)-(4)
                    updateEveryWorkingDays: 20      | updateEveryWorkingDays: 0       | settings.updateEveryWorkingDays: Write a whole number of working days, from 1 to 60.
                    updateEveryWorkingDays: 20      | updateEvery: 20                 | settings.updateEvery: there is no such setting
                    stages: one                     | stages: three                   | settings.stages: Choose one of the options.
                    stages: one                     | # left out                      | settings.stages: Say what holds here. model procedure, paragraph 9.13
                    feedbackSamplePercent: 100      | feedbackSamplePercent: many     | settings.feedbackSamplePercent: Write a whole number from 0 to 100.
                    jurisdiction: england           | jurisdiction: wales             | jurisdiction
                    title: About this procedure     | title: About, subtitle: us      | sections[1].subtitle: there is no such key; there are: number, optional, title
                    version: 1                      | version: '1'                    | line 10, version: Cannot coerce
                    version: 1                      | unconfirmed: []                 | Missing required creator property 'version'
                    name: Complaints                | code: Complaints                | Duplicate field 'code'
                    timeLimitMonths: 12             | # left out                      | settings.timeLimitMonths: Say what holds here. SI 2009/309 reg. 12
                    calendar: england               | calendar: wales                 | there is no calendar wales
                    england/9-answering.yaml        | england/9-answers.yaml          | default/procedures/england/9-answers.yaml: it is missing
                    - england/3-complaint.yaml      | # left out                      | paragraph 3.2: it is missing
                    """)
    void refusesAProcedureThatIsLaxOrIncomplete(String words, String otherWords, String complaint) {
        assertThatThrownBy(() -> read(ShippedConfig.with(copy, COMMISSIONERS, words, otherWords)))
                .hasMessageContaining("default/procedures/")
                .hasMessageContaining(complaint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ((signers))            | ((signatures)) | paragraph 9.31: ((signatures)) is not in the list of slots
                    ((signers))            | ((adjudication-scheme)) | paragraph 9.31: it says adjudicationScheme, which the procedure does not set
                    number: "9.30"         | number: "9.29"  | paragraph 9.29: the number is there twice
                    number: "9.30"         | number: "9.38"  | paragraph 9.30: it is missing
                    number: "9.30"         | number: "9.30a" | paragraph 9.30a: a number is two numbers with a dot between
                    number: "9.30"         | number: "13.1"  | paragraph 13.1: its section is not in the list of sections
                    key: put-it-right      | key: remedies   | paragraph 9.30: its key is there twice
                    key: apology           | key: sorry      | paragraph 9.31: its contents are, in this order
                    basis: [SI 2009/309 reg. 14(2)] | basis: [] | paragraph 9.31: it is statutory and does not say by which law
                    guidance: remedy       | locked: true    | paragraph 9.29: only words that the law asks for are locked
                    guidance: final-response | optional: true | paragraph 9.31: what the law asks for is not left out
                    """)
    void refusesAParagraphThatIsWrong(String words, String otherWords, String complaint) {
        assertThatThrownBy(() -> read(ShippedConfig.with(copy, ANSWERING, words, otherWords)))
                .hasMessageContaining(complaint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"how-we-investigated", "outcome", "ombudsman"})
    void refusesAResponseThatMayGoWithoutWhatTheLawAsksFor(String key) {
        String text = ShippedConfig.asItIs().text(ANSWERING);
        String lax = text.replaceFirst("(key: " + key + "\n +title: .*\n +required: )always", "$1when-upheld");

        assertThatThrownBy(() -> read(ShippedConfig.with(copy, ANSWERING, text, lax)))
                .hasMessageContaining("paragraph 9.31: " + key + " is required always by SI 2009/309 reg. 14(2)");
    }

    private static Models read(TenantConfig config) {
        return new Models(config, new Calendars(config), new Slots(config));
    }
}
