package org.forthright.app.organisation.onboarding;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.forthright.app.organisation.onboarding.NewcomerFiles.BOTH;
import static org.forthright.app.organisation.onboarding.NewcomerFiles.ICB;
import static org.forthright.app.organisation.onboarding.NewcomerFiles.ICB_FILE;
import static org.forthright.app.organisation.onboarding.NewcomerFiles.TRUST;
import static org.forthright.app.organisation.onboarding.NewcomerFiles.TRUST_FILE;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.forthright.app.house.House;
import org.forthright.app.house.stage.KeycloakResource;
import org.forthright.organisation.onboarding.Applied;
import org.forthright.organisation.onboarding.Change;
import org.forthright.organisation.onboarding.Change.Kind;
import org.forthright.organisation.onboarding.Onboarding;
import org.forthright.organisation.onboarding.Plan;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.signin.SignIn;
import org.forthright.platform.tenancy.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What files say becomes live at the database and at the sign-in service, once, and can be written back. */
@House
class OnboardingTest {

    @Inject
    Newcomers newcomers;

    @Inject
    Onboarding onboarding;

    @Inject
    SignIn signIn;

    @AfterEach
    void forget() {
        KeycloakResource.answersAgain();
        KeycloakResource.startsAfresh();
        newcomers.forget("kettlebridge%");
        newcomers.forget("stainmoor%");
    }

    @Test
    void showsWhatWouldChangeAndDoesNothing() {
        long writes = newcomers.writesOf(() -> {
            Plan plan = newcomers.plan(BOTH);

            assertThat(plan.lines().getFirst().made())
                    .containsExactly(
                            new Change(Kind.OPENED, "Kettlebridge Integrated Care Board", "", "Commissioner"),
                            new Change(Kind.ADMITTED, "Wanda Cole", "", "Responsible person"),
                            new Change(Kind.ADMITTED, "Farah Noon", "", "Complaints manager, Administrator"),
                            new Change(Kind.ARRANGED, "stainmoor-trust, Hospital care, K-1, 2026-04-01", "", ""),
                            new Change(Kind.SIGN_IN_ORGANISATION, ICB, "", "Kettlebridge Integrated Care Board"),
                            new Change(
                                    Kind.SIGN_IN_ACCOUNT,
                                    "wanda.cole",
                                    "",
                                    "Wanda Cole, wanda.cole@kettlebridge.example"),
                            new Change(Kind.SIGN_IN_ROLES, "wanda.cole", "", "Responsible person"),
                            new Change(
                                    Kind.SIGN_IN_ACCOUNT,
                                    "farah.noon",
                                    "",
                                    "Farah Noon, farah.noon@kettlebridge.example"),
                            new Change(Kind.SIGN_IN_ROLES, "farah.noon", "", "Complaints manager, Administrator"));
        });

        assertThat(writes).isZero();
        assertThat(onboarding.codes()).doesNotContain(ICB, TRUST);
    }

    @Test
    void makesItLiveInBothPlacesAndChangesNothingTheSecondTime() {
        Applied applied = newcomers.apply(BOTH);

        assertThat(applied.isWhole()).isTrue();
        assertThat(applied.done()).hasSize(2);
        assertThat(newcomers.people(ICB))
                .extracting(Membership::username, Membership::fromOn)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("farah.noon", LocalDate.of(2026, 11, 23)),
                        org.assertj.core.groups.Tuple.tuple("wanda.cole", LocalDate.of(2026, 4, 1)));
        assertThat(signIn.peopleOf(TRUST))
                .filteredOn(member -> member.person().username().equals("wanda.cole"))
                .singleElement()
                .satisfies(member -> assertThat(member.roles()).containsExactly(Role.HANDLER));

        assertThat(newcomers.plan(BOTH).isEmpty()).isTrue();
        assertThat(newcomers.writesOf(() -> newcomers.apply(BOTH))).isZero();
    }

    @Test
    void givesACouncilTheProcedureOfCouncils() {
        newcomers.apply(Map.of(
                "stainmoor-council",
                TRUST_FILE
                        .replace("stainmoor-trust", "stainmoor-council")
                        .replace("Stainmoor Hospital Trust", "Stainmoor Council")
                        .replace("kind: provider", "kind: local-authority")
                        .replace("referencePrefix: SM", "referencePrefix: SC")
                        .replace("odsCode: RS9", "odsCode: SC9")));

        when().get("/stainmoor-council/procedure")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("adult social care of Stainmoor Council"),
                        containsString("Local Government and Social Care Ombudsman"),
                        not(containsString("NHS services only"))));
        when().get("/stainmoor-council").then().statusCode(200);
    }

    @Test
    void writesBackWhatTheFilesSaid() {
        newcomers.apply(BOTH);

        String exported = onboarding.export(ICB).orElseThrow();

        assertThat(newcomers.plan(Map.of(ICB, exported)).notable()).isEmpty();
        assertThat(newcomers.check(Map.of(ICB, exported)).sound().getFirst())
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .ignoringFields("people.from")
                .isEqualTo(newcomers.check(BOTH).sound().getFirst());
        assertThat(exported).contains("from: 2026-11-23").contains("from: 2026-04-01");
    }

    @Test
    void writesTheSameBytesAfterAnExportWasTakenOverElsewhere() {
        newcomers.apply(BOTH);
        String first = onboarding.export(TRUST).orElseThrow();
        String twin = elsewhere(first);

        newcomers.apply(Map.of("stainmoor-twin", twin));

        assertThat(onboarding.export("stainmoor-twin")).contains(twin);
    }

    @Test
    void followsAFileThatHasChanged() {
        newcomers.apply(BOTH);
        Map<String, String> changed = Map.of(
                ICB,
                ICB_FILE.replace("01632 960 700", "01632 960 701")
                                .replace("[complaints-manager, organisation-admin]", "[complaints-manager, handler]")
                                .replace(
                                        "roles: [responsible-person], from: 2026-04-01",
                                        "roles: [responsible-person], until: 2026-11-20")
                                .replace("name: Farah Noon", "name: Farah Noon-Hale")
                        + "  - {username: otto.lind, name: Otto Lind, email: otto.lind@kettlebridge.example, roles: [responsible-person], from: 2026-11-21}\n");

        assertThat(newcomers.plan(changed).notable().getFirst().changes())
                .extracting(Change::kind)
                .containsExactly(
                        Kind.DETAIL,
                        Kind.PERSON,
                        Kind.ROLES,
                        Kind.PERSON,
                        Kind.ADMITTED,
                        Kind.SIGN_IN_ROLES,
                        Kind.ACCOUNT_DIFFERS,
                        Kind.SIGN_IN_ROLES,
                        Kind.SIGN_IN_ACCOUNT,
                        Kind.SIGN_IN_ROLES);
        newcomers.apply(changed);

        assertThat(newcomers.plan(changed).isEmpty()).isTrue();
        assertThat(signIn.peopleOf(ICB))
                .extracting(member -> member.person().username())
                .containsExactly("farah.noon", "otto.lind");
        assertThat(signIn.person("farah.noon").orElseThrow().name()).isEqualTo("Farah Noon");
        assertThat(signIn.peopleOf(TRUST))
                .extracting(member -> member.person().username())
                .contains("wanda.cole");
    }

    @Test
    void neverTakesAwayWhoeverIsMissingInTheFile() {
        newcomers.apply(BOTH);
        Map<String, String> without = Map.of(TRUST, TRUST_FILE.replaceFirst("  - \\{username: wanda.cole.*\n", ""));

        Plan plan = newcomers.plan(without);

        assertThat(plan.isEmpty()).isTrue();
        assertThat(plan.notable().getFirst().told())
                .extracting(Change::kind)
                .containsExactly(Kind.PERSON_STAYS, Kind.PERSON_STAYS);
        newcomers.apply(without);
        assertThat(newcomers.people(TRUST)).hasSize(2);
    }

    @Test
    void takesAnOrganisationOverWholeOrNotAtAll() {
        signIn.ensurePerson("somebody.else", "Somebody Else", "farah.noon@kettlebridge.example");

        Applied applied = newcomers.apply(BOTH);

        assertThat(applied.done()).extracting(line -> line.profile().code()).containsExactly(TRUST);
        assertThat(applied.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.code()).isEqualTo(ICB);
            assertThat(refused.sentence()).contains("Somebody else signs in with this email address");
        });
        assertThat(onboarding.codes()).contains(TRUST).doesNotContain(ICB);
    }

    @Test
    void changesNoRowWhileTheSignInServiceIsSilent() {
        newcomers.apply(BOTH);
        String phone = "01632 960 899";
        Plan plan = newcomers.plan(
                Map.of(TRUST, TRUST_FILE.replace("01632 960 800", phone).replace("[handler]", "[handler, staff]")));
        KeycloakResource.fallsSilent();

        assertThat(newcomers.apply(plan).refused())
                .extracting(Applied.Refused::code)
                .containsExactly(TRUST);

        assertThat(onboarding.export(TRUST).orElseThrow()).doesNotContain(phone).doesNotContain("staff");
    }

    /** The same organisation under another name, as if on another platform. */
    private static String elsewhere(String file) {
        return file.replace("stainmoor-trust", "stainmoor-twin")
                .replace("Stainmoor Hospital Trust", "Stainmoor Hospital Twin")
                .replace("referencePrefix: SM", "referencePrefix: SMT")
                .replace("RS9", "RS8")
                .replace("ivo.brandt", "twin.brandt")
                .replace("wanda.cole", "twin.cole");
    }
}
