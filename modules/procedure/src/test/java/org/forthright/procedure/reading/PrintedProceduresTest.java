package org.forthright.procedure.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.forthright.platform.paper.PageImages;
import org.forthright.procedure.Models;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.calendar.Calendars;
import org.forthright.procedure.folder.ShippedConfig;
import org.forthright.procedure.slot.Slots;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedProceduresTest {

    private static final String NAME = "Fell & Dale <Community> Trust";

    private final PrintedProcedures printed = new PrintedProcedures();

    @ParameterizedTest
    @ValueSource(strings = {"england-provider/1", "scotland/1", "england-local-authority/1"})
    void keepTheirPromiseToScreenReadersAndArchives(String label) throws Exception {
        PublishedProcedure published = published(label);

        byte[] pdf = printed.pdf(published, NAME, "Version 3");

        assertThat(Veracity.brokenRules(pdf)).isEmpty();
        assertThat(PageImages.words(pdf, 1))
                .contains(NAME, "How we handle complaints", "Version 3 of the procedure of " + NAME + ", in force from")
                .contains(published.sections().getFirst().title());
        assertThat(new PrintedProcedures().pdf(published, NAME, "Version 3")).isEqualTo(pdf);
    }

    private static PublishedProcedure published(String label) {
        var config = ShippedConfig.asItIs();
        Slots slots = new Slots(config);
        Procedure procedure = new Models(config, new Calendars(config), slots).require(label);
        return new PublishedProcedure(
                procedure, slots.words(procedure.settings(), procedure.fillings(), Map.of("organisation", NAME)));
    }
}
