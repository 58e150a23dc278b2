package org.forthright.organisation.onboarding.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.forthright.organisation.OrganisationKind;
import org.forthright.organisation.Profile;
import org.forthright.organisation.onboarding.Folder;
import org.forthright.organisation.onboarding.file.Preflight.Known;
import org.forthright.platform.folder.TenantConfig;
import org.junit.jupiter.api.Test;

class PreflightTest {

    private static final String ICB = "kettlebridge-icb";
    private static final String TRUST = "stainmoor-trust";

    @Test
    void findsNothingWrongInWhatIsRight() {
        assertThat(Folder.sound().mistakes()).isEmpty();
        assertThat(Folder.sound().ofADemonstration().mistakes()).isEmpty();
    }

    @Test
    void findsNothingWrongInTheDemonstration() {
        OrganisationFiles files = OrganisationFiles.in(new TenantConfig(Path.of("..", "..", "tenant-config")));

        assertThat(files.areInvented()).isTrue();
        assertThat(Preflight.check(files, List.of()).mistakes()).isEmpty();
    }

    @Test
    void tellsAllMistakesOfAllFilesAtOnceEachWithItsLine() {
        List<String> mistakes = Folder.sound()
                .where(ICB, "shortName: Kettlebridge ICB", "shortname: Kettlebridge ICB")
                .where(ICB, "kind: commissioner", "kind: council")
                .where(ICB, "complaints@kettlebridge.example", "complaints at kettlebridge")
                .where(ICB, "roles: [responsible-person]", "roles: [responsible-person, boss]")
                .where(TRUST, "odsCode: RS9", "odsCode: 999")
                .where(TRUST, "services: [Emergency department]", "services: [Emergency department")
                .mistakes();

        assertThat(mistakes)
                .containsExactly(
                        "kettlebridge-icb, line 1: shortName is missing",
                        "kettlebridge-icb, line 3: there is no key shortname; there are: address, advocacy, code,"
                                + " commissions, complaintsEmail, kind, name, odsCode, openingHours, people, phone,"
                                + " referencePrefix, services, shortName",
                        "kettlebridge-icb, line 6: there is no kind council",
                        "kettlebridge-icb, line 7: this is no email address",
                        "kettlebridge-icb, line 12: only an organisation of the kind commissioner commissions others",
                        "kettlebridge-icb, line 12: there is no organisation stainmoor-trust",
                        "kettlebridge-icb, line 14: there is no role boss",
                        "stainmoor-trust, line 12: this is not YAML: while parsing a flow sequence");
    }

    @Test
    void wantsOneResponsiblePersonOnEveryDayAndAComplaintsManager() {
        assertThat(Folder.sound()
                        .where(ICB, "[complaints-manager, organisation-admin]", "[responsible-person]")
                        .mistakes())
                .containsExactly(
                        "kettlebridge-icb, line 13: nobody is complaints-manager (SI 2009/309 reg. 4(1)(b))",
                        "kettlebridge-icb, line 15: on the same day Wanda Cole is responsible-person as well; there is"
                                + " one (SI 2009/309 reg. 4(1)(a))");
        assertThat(Folder.sound()
                        .where(TRUST, "[responsible-person, complaints-manager]", "[complaints-manager]")
                        .mistakes())
                .containsExactly("stainmoor-trust, line 12: nobody is responsible-person (SI 2009/309 reg. 4(1)(a))");
    }

    @Test
    void allowsOneResponsiblePersonAfterAnother() {
        Folder folder = Folder.sound()
                .where(ICB, "roles: [responsible-person]", "roles: [responsible-person], until: 2026-12-31")
                .where(
                        ICB,
                        "roles: [complaints-manager, organisation-admin]",
                        "roles: [complaints-manager, responsible-person], from: 2027-01-01");

        assertThat(folder.mistakes()).isEmpty();
        assertThat(folder.where(ICB, "from: 2027-01-01", "from: 2026-12-31").mistakes())
                .singleElement()
                .asString()
                .contains("line 15: on the same day Wanda Cole is responsible-person as well");
    }

    @Test
    void wantsCodesPrefixesOdsCodesAndNamesToBeDifferent() {
        assertThat(Folder.sound()
                        .where(TRUST, "code: stainmoor-trust", "code: kettlebridge-icb")
                        .where(TRUST, "referencePrefix: SM", "referencePrefix: KB")
                        .where(TRUST, "odsCode: RS9", "odsCode: QK1")
                        .where(TRUST, "Stainmoor Hospital Trust", "Kettlebridge Integrated Care Board")
                        .where(ICB, "commissions: [stainmoor-trust]", "commissions: []")
                        .mistakes())
                .containsExactly(
                        "stainmoor-trust, line 1: the code has to be the name of the folder, stainmoor-trust",
                        "stainmoor-trust, line 1: kettlebridge-icb has the same code, kettlebridge-icb",
                        "stainmoor-trust, line 2: kettlebridge-icb has the same name, Kettlebridge Integrated Care"
                                + " Board",
                        "stainmoor-trust, line 4: kettlebridge-icb has the same reference prefix, KB",
                        "stainmoor-trust, line 5: kettlebridge-icb has the same ODS code, QK1");
    }

    @Test
    void knowsWhoIsOnThePlatformAlready() {
        Known other = new Known("northmoor-icb", OrganisationKind.COMMISSIONER, "QK1", "SM");
        Known itself = new Known(TRUST, OrganisationKind.PROVIDER, "RS9", "SM");

        assertThat(Folder.sound().mistakes(itself)).isEmpty();
        assertThat(Folder.sound().mistakes(other))
                .containsExactly(
                        "kettlebridge-icb, line 5: northmoor-icb has the same ODS code, QK1",
                        "stainmoor-trust, line 4: northmoor-icb has the same reference prefix, SM");
    }

    @Test
    void wantsArrangementsWithThoseWhoProvide() {
        Known surgery = new Known("harrow-vale-surgery", OrganisationKind.GP_PRACTICE, "DEMO5", "HV");

        assertThat(Folder.sound()
                        .where(
                                ICB,
                                "[stainmoor-trust]",
                                "[harrow-vale-surgery, nowhere, kettlebridge-icb, stainmoor-trust, stainmoor-trust]")
                        .mistakes(surgery))
                .containsExactly(
                        "kettlebridge-icb, line 12: there is no organisation nowhere",
                        "kettlebridge-icb, line 12: kettlebridge-icb provides no care, it is of the kind commissioner",
                        "kettlebridge-icb, line 12: this arrangement stands here twice");
    }

    @Test
    void readsTheTermsOfAnArrangement() {
        Folder folder = Folder.sound().where(ICB, "commissions: [stainmoor-trust]", """
                        commissions:
                          - {provider: stainmoor-trust, service: Hospital care, contract: K-1, nhsFunded: false, from: 2026-04-01}
                          - {provider: stainmoor-trust, service: GP surgery, from: 2026-04-01, until: 2026-03-31}""");

        assertThat(folder.mistakes())
                .containsExactly("kettlebridge-icb, line 14: the arrangement ends before it begins");
        assertThat(folder.checked().profiles()).extracting(Profile::code).containsExactly(ICB, TRUST);
    }

    @Test
    void takesAUserNameAndAnAddressForOnePerson() {
        assertThat(Folder.sound()
                        .where(TRUST, "username: ivo.brandt", "username: wanda.cole")
                        .where(TRUST, "ivo.brandt@stainmoor.example", "farah.noon@kettlebridge.example")
                        .mistakes())
                .containsExactly(
                        "stainmoor-trust, line 13: elsewhere wanda.cole is Wanda Cole",
                        "stainmoor-trust, line 13: farah.noon has the same address, farah.noon@kettlebridge.example");
        assertThat(Folder.sound()
                        .where(ICB, "username: farah.noon, name: Farah Noon", "username: wanda.cole, name: Wanda Cole")
                        .mistakes())
                .containsExactly(
                        "kettlebridge-icb, line 15: wanda.cole stands here twice; give one line all the roles");
    }

    @Test
    void givesRolesOnlyWhereTheyMeanSomething() {
        assertThat(Folder.sound()
                        .where(ICB, "complaints-manager, organisation-admin", "complaints-manager, operator, liaison")
                        .mistakes())
                .containsExactly(
                        "kettlebridge-icb, line 15: nobody is operator in an organisation of the kind commissioner",
                        "kettlebridge-icb, line 15: nobody is liaison in an organisation of the kind commissioner");
    }

    @Test
    void allowsRealAddressesAnywhereButInADemonstration() {
        Folder folder = Folder.sound()
                .where(ICB, "complaints@kettlebridge.example", "complaints@kettlebridge.test")
                .where(ICB, "wanda.cole@kettlebridge.example", "wanda.cole@kettlebridge.test");

        assertThat(folder.mistakes()).isEmpty();
        assertThat(folder.ofADemonstration().mistakes())
                .containsExactly(
                        "kettlebridge-icb, line 7: in a demonstration every address ends in .example",
                        "kettlebridge-icb, line 14: in a demonstration every address ends in .example");
    }

    @Test
    void takesNothingOverFromFilesWithMistakes() {
        Checked checked =
                Folder.sound().where(ICB, "kind: commissioner", "kind: council").checked();

        assertThat(checked.isSound()).isFalse();
        assertThatThrownBy(checked::sound).isInstanceOf(IllegalStateException.class);
    }
}
