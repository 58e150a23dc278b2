package org.forthright.procedure.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.forthright.platform.folder.TenantConfig;
import org.forthright.procedure.folder.ShippedConfig;
import org.forthright.procedure.setting.Jurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTest {

    private final TenantConfig config = ShippedConfig.asItIs();

    @TempDir
    Path copy;

    @ParameterizedTest
    @CsvSource({"2024-12-31, Millbank Tower", "2025-01-01, Citygate", "2026-11-23, Citygate"})
    void takesTheAddressOfTheOmbudsmanOnTheDay(LocalDate day, String house) {
        assertThat(new Ombudsmen(config).on(day).post().get(1)).isEqualTo(house);
    }

    @Test
    void namesTheOmbudsmanOfTheNationWhoseLawTheProcedureKeeps() {
        LocalDate day = LocalDate.parse("2026-11-23");
        assertThat(new Ombudsmen(config).on(Jurisdiction.SCOTLAND, day).name())
                .isEqualTo("Scottish Public Services Ombudsman");
        assertThat(new Ombudsmen(config).on(Jurisdiction.ENGLAND, day)).isEqualTo(new Ombudsmen(config).on(day));
    }

    @Test
    void writesHowToReachTheOmbudsman() {
        assertThat(new Ombudsmen(config).on(LocalDate.parse("2026-11-23")).text())
                .isEqualTo("""
                        The Ombudsman makes the final decision on complaints about the NHS in England. It is independent of the NHS and of government, and its service is free.

                        It is best to contact the Ombudsman as soon as you can. It can normally look at a complaint only if you bring it within a year of the day you first knew about the problem.

                        Parliamentary and Health Service Ombudsman
                        Telephone: 0345 015 4033
                        Website: www.ombudsman.org.uk
                        Post: Parliamentary and Health Service Ombudsman, Citygate, Mosley Street, Manchester, M2 3HQ\
                        """);
    }

    @Test
    void refusesADayForWhichNoAddressIsKnown() {
        assertThatThrownBy(() -> new Ombudsmen(config).on(LocalDate.parse("2017-05-31")))
                .hasMessage("How to reach the Parliamentary and Health Service Ombudsman on 2017-05-31 is not known.");
    }

    @Test
    void refusesAnAddressThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> new Ombudsmen(ShippedConfig.with(
                        copy,
                        "default/reference/ombudsman.yaml",
                        "effectiveTo: 2024-12-31",
                        "effectiveTo: 2016-12-31")))
                .hasMessageContaining("ombudsman.yaml, phso: there is no contact, or one that ends before it begins");
    }

    @Test
    void namesTheAdvocateOfTheAreaAndElseThoseOfTheCountry() {
        AdvocacyText advocacy = new AdvocacyText(config);

        assertThat(advocacy.of("Northmoor Advocacy", "01632 960 150", ""))
                .endsWith("\n\nNorthmoor Advocacy\nTelephone: 01632 960 150");
        assertThat(advocacy.of("", "", "")).endsWith("""
                        POhWER: 0300 456 2370, www.pohwer.net
                        The Advocacy People: 0330 440 9000, www.theadvocacypeople.org.uk
                        VoiceAbility: 0300 303 1660, www.voiceability.org\
                        """);
    }

    @Test
    void readsWhatEachListKnowsOfItsCodes() {
        CodeLists lists = new CodeLists(config);

        assertThat(lists.list("channels").require("phone").oral()).isTrue();
        assertThat(lists.list("findings").require("partly-upheld").wellFounded())
                .isTrue();
        assertThat(lists.list("subjects").require("treatment").returns())
                .isEqualTo(new Code.Returns("Clinical treatment", "Clinical treatment"));
        assertThat(lists.list("subjects").contains("weather")).isFalse();
        assertThatThrownBy(() -> lists.list("weather")).hasMessage("There is no code list weather.");
    }
}
