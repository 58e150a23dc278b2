package org.forthright.procedure.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.forthright.platform.folder.TenantConfig;
import org.forthright.procedure.Models;
import org.forthright.procedure.Paragraph;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.calendar.Calendars;
import org.forthright.procedure.folder.ShippedConfig;
import org.forthright.procedure.slot.Fillings;
import org.forthright.procedure.slot.Slots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedProcedureTest {

    private static final Map<String, String> NORTHMOOR = Map.of(
            "organisation", "Northmoor Integrated Care Board",
            "organisation-phone", "01632 960 000",
            "organisation-email", "complaints@northmoor.example",
            "organisation-address", "Beacon House, 4 Tannery Lane, Northmoor, NM1 4QX",
            "advocacy-provider", "Northmoor Advocacy",
            "complaints-manager", "Ruth Adeyemi");

    private final Models models = models(ShippedConfig.asItIs());

    @ParameterizedTest
    @ValueSource(
            strings = {"commissioner", "provider", "gp-practice", "private-provider", "local-authority", "health-board"
            })
    void readsWellWhereAnOrganisationHasFilledInNothing(String kind) {
        PublishedProcedure published = published(kind);

        assertThat(published.sections()).hasSize(13);
        assertThat(published.sections()).allSatisfy(section -> assertThat(published.paragraphsOf(section))
                .isNotEmpty()
                .allSatisfy(paragraph -> assertThat(published.words(paragraph))
                        .matches("(?s)[A-Z].*[.]")
                        .doesNotContain("((", "))", "  ", " .", " ,", "..")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"commissioner", "provider"})
    void beginsASentenceWithACapital(String kind) {
        Paragraph responsiblePerson = published(kind).procedure().clause("responsible-person");

        assertThat(published(kind).words(responsiblePerson))
                .startsWith("Our responsible person answers for how we handle complaints");
    }

    @Test
    void leavesOutAParagraphThatMayGoAndHasNothingToSay() {
        PublishedProcedure published = published("commissioner");

        assertThat(published.sections().stream().flatMap(section -> published.paragraphsOf(section).stream()))
                .extracting(Paragraph::number)
                .contains("1.3", "3.1")
                .doesNotContain("1.4");
    }

    @Test
    void saysWhatTheSettingsSay() {
        PublishedProcedure published = published("commissioner");

        assertThat(published.words(published.procedure().paragraph("3.8")))
                .isEqualTo(
                        "We tell you that we have your complaint within three working days after the day it reached us,"
                                + " in writing or by speaking with you.");
        assertThat(published.words(published.procedure().paragraph("7.5")))
                .isEqualTo(
                        "We put a complaint on hold only if you ask for it or agree to it, if the police formally ask us to,"
                                + " if a coroner formally asks us to or if a judge formally asks us to. We take it up again when"
                                + " the reason is gone.");
    }

    private PublishedProcedure published(String kind) {
        Procedure procedure = models.inForce(kind, LocalDate.parse("2026-11-23"));
        return new PublishedProcedure(
                procedure, new Slots(ShippedConfig.asItIs()).words(procedure.settings(), Fillings.NONE, NORTHMOOR));
    }

    private static Models models(TenantConfig config) {
        return new Models(config, new Calendars(config), new Slots(config));
    }
}
