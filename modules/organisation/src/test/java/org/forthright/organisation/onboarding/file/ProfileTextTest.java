package org.forthright.organisation.onboarding.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.forthright.organisation.Advocacy;
import org.forthright.organisation.OrganisationKind;
import org.forthright.organisation.Profile;
import org.forthright.organisation.Profile.Commissioned;
import org.forthright.organisation.Profile.Person;
import org.forthright.platform.folder.Mistake;
import org.forthright.platform.folder.YamlReading;
import org.forthright.platform.tenancy.Role;
import org.junit.jupiter.api.Test;

class ProfileTextTest {

    private static final Profile KETTLEBRIDGE = new Profile(
            "kettlebridge-icb",
            "Kettlebridge Integrated Care Board",
            "Kettlebridge ICB",
            "QK1",
            OrganisationKind.COMMISSIONER,
            "KB",
            "complaints@kettlebridge.example",
            "01632960700",
            "Monday to Friday: 9am to 5pm",
            List.of("Kettlebridge ICB", "1 Mill Lane", "yes"),
            List.of(
                    "Hospital care",
                    "Children's ward",
                    "- odd -",
                    "a \"quoted\" # service",
                    "null",
                    "Gwasanaeth plant Môn"),
            new Advocacy(
                    "Kettlebridge Advocacy",
                    "01632 960 150",
                    "help@advocacy.example",
                    "Invented for demonstration",
                    LocalDate.of(2027, 4, 1)),
            List.of(
                    new Commissioned("stainmoor-trust", "Hospital care", "K-1", false, LocalDate.of(2026, 4, 1), null),
                    new Commissioned("stainmoor-trust", "GP surgery", "", true, null, LocalDate.of(2027, 3, 31))),
            List.of(
                    new Person(
                            "wanda.cole",
                            "Dr Wanda Cole",
                            "wanda.cole@kettlebridge.example",
                            EnumSet.of(Role.STAFF, Role.RESPONSIBLE_PERSON),
                            LocalDate.of(2026, 4, 1),
                            null),
                    new Person(
                            "farah.noon",
                            "Farah Noon",
                            "farah.noon@kettlebridge.example",
                            EnumSet.of(Role.COMPLAINTS_MANAGER),
                            null,
                            LocalDate.of(2027, 3, 31))));

    @Test
    void writesWhatItReadsWhateverTheWords() {
        String text = ProfileText.of(KETTLEBRIDGE);

        Profile read = read(text);

        assertThat(read)
                .usingRecursiveComparison()
                .ignoringCollectionOrderInFields("people", "commissions")
                .isEqualTo(KETTLEBRIDGE);
        assertThat(ProfileText.of(read)).isEqualTo(text);
    }

    @Test
    void writesAsTheFilesOfTheDemonstrationAreWritten() {
        assertThat(ProfileText.of(KETTLEBRIDGE)).startsWith("""
                code: kettlebridge-icb
                name: Kettlebridge Integrated Care Board
                shortName: Kettlebridge ICB
                referencePrefix: KB
                odsCode: QK1
                kind: commissioner
                complaintsEmail: complaints@kettlebridge.example
                phone: "01632960700"
                """).contains("""
                people:
                  - username: farah.noon
                    name: Farah Noon
                    email: farah.noon@kettlebridge.example
                    roles:
                      - complaints-manager
                    until: 2027-03-31
                """);
    }

    private static Profile read(String text) {
        List<Mistake> mistakes = new ArrayList<>();
        Profile read = YamlReading.read("organisation.yaml", text, mistakes, ProfileFile::read)
                .orElseThrow()
                .profile();
        assertThat(mistakes).isEmpty();
        return read;
    }
}
