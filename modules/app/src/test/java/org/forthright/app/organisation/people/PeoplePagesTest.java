package org.forthright.app.organisation.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.forthright.app.house.Browser;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.app.house.SignIns;
import org.forthright.app.house.stage.KeycloakResource;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.Memberships;
import org.forthright.organisation.signin.SignIn;
import org.forthright.organisation.signin.SignInMember;
import org.forthright.platform.tenancy.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People come, get other roles and leave, on the administrator's pages and at the sign-in service alike. */
@House
class PeoplePagesTest {

    private static final String NEW = "juno.hart@harbourside.example";

    @Inject
    Harbourside harbourside;

    @Inject
    Cast cast;

    @Inject
    SignIn signIn;

    @Inject
    Memberships memberships;

    @BeforeEach
    void open() {
        harbourside.opens();
    }

    @AfterEach
    void close() {
        harbourside.closes();
    }

    @Test
    void addsAPersonInBothPlacesAndNeverAsksForAPassword() {
        Browser adam = harbourside.adam();
        adam.get(Harbourside.PEOPLE + "/new")
                .then()
                .body(allOf(containsString("Complaint handler"), not(containsString("type=\"password\""))))
                .body(not(containsString("value=\"RESPONSIBLE_PERSON\"")));

        add(adam, "Juno Hart", NEW, "HANDLER").then().statusCode(303);

        adam.get(Harbourside.PEOPLE).then().body(allOf(containsString("Juno Hart"), not(containsString("differ"))));
        assertThat(rolesAtTheSignIn(NEW)).containsExactly(Role.HANDLER);
        harbourside
                .somebody(NEW, "handler")
                .get("/harbourside-trust/work")
                .then()
                .statusCode(200);
    }

    @Test
    void knowsSomebodyWhoWorksElsewhereAlreadyByTheirAddress() {
        String subject = signIn.ensurePerson("j.hart", "Juno Hart", NEW).subject();
        int writes = KeycloakResource.writes();

        add(harbourside.adam(), "Juno Hart", NEW, "STAFF").then().statusCode(303);

        assertThat(harbourside.person("j.hart").subject()).isEqualTo(subject);
        assertThat(KeycloakResource.writes() - writes)
                .as("joins the organisation and one group; no account is made, no mail sent")
                .isEqualTo(2);
        add(harbourside.adam(), "Juno Hart", NEW, "STAFF")
                .then()
                .body(containsString("on your list of people already"));
    }

    @Test
    void showsBothChoicesWhereTwoChangedTheSameRoles() {
        Browser adam = harbourside.adam();
        String roles = harbourside.address("hal.dunn") + "/roles";
        String seen = version("hal.dunn");
        adam.post(roles, "version", seen, "roles", "STAFF").then().statusCode(303);

        adam.post(roles, "version", seen, "roles", "COMPLAINT_LEAD")
                .then()
                .statusCode(409)
                .body(allOf(containsString("Member of staff"), containsString("Complaint lead")));

        assertThat(harbourside.person("hal.dunn").roles()).containsExactly(Role.STAFF);
    }

    @Test
    void givesNoOfficeAndNoRoleThatHasNoPlaceHere() {
        Browser adam = harbourside.adam();
        String roles = harbourside.address("hal.dunn") + "/roles";
        adam.post(roles, "version", version("hal.dunn"), "roles", "RESPONSIBLE_PERSON")
                .then()
                .body(allOf(containsString("are appointed, with a first day"), containsString("reg. 4(1)")));
        adam.post(roles, "version", version("hal.dunn"), "roles", "LIAISON")
                .then()
                .body(containsString("does not have this role"));
        adam.post(harbourside.address("adam.pryce") + "/roles", "version", version("adam.pryce"), "roles", "STAFF")
                .then()
                .statusCode(303);
    }

    @Test
    void aRoleThatHasNoPlaceInAnOrganisationOpensNothingThere() {
        harbourside.asItself(() -> memberships.persist(new Membership(
                Organisation.idOf(Harbourside.CODE),
                SignIns.ISSUER,
                SignIns.subjectOf("liv.grant"),
                "Liv Grant",
                "liv.grant@harbourside.example",
                Set.of(Role.LIAISON),
                LocalDate.of(2026, 1, 5))));

        harbourside
                .somebody("liv.grant", "liaison")
                .get("/harbourside-trust/bundles")
                .then()
                .statusCode(404);
    }

    @Test
    void takesAPersonOutAtOnce() {
        Browser hal = harbourside.somebody("hal.dunn", "handler");
        hal.get("/harbourside-trust/work").then().statusCode(200);

        leave("hal.dunn", "23").then().statusCode(303);

        hal.get("/harbourside-trust/work").then().statusCode(404);
        assertThat(signIn.peopleOf(Harbourside.CODE)).hasSize(3);
        harbourside.adam().get(Harbourside.PEOPLE).then().body(not(containsString("Hal Dunn")));
    }

    @Test
    void whoeverComesAndGoesOnOneDayIsNotBroughtBackByPuttingThingsRight() {
        Browser adam = harbourside.adam();
        add(adam, "Juno Hart", NEW, "HANDLER").then().statusCode(303);

        leave(NEW, "23").then().statusCode(303);

        adam.get(Harbourside.PEOPLE)
                .then()
                .body(allOf(not(containsString("Juno Hart")), not(containsString("differ"))));
        add(adam, "Juno Hart", NEW, "STAFF").then().statusCode(303);
        assertThat(harbourside.person(NEW).roles()).containsExactly(Role.STAFF);
    }

    @Test
    void isClosedToHandlersAndToOtherOrganisations() {
        String hal = harbourside.address("hal.dunn");
        harbourside
                .somebody("hal.dunn", "handler")
                .get(Harbourside.PEOPLE + "/new")
                .then()
                .statusCode(403);
        Browser gareth = new Browser(cast.token("gareth.vaughan"));
        gareth.get(Harbourside.PEOPLE).then().statusCode(404);
        gareth.get(hal.replace(Harbourside.CODE, Cast.NORTHMOOR) + "/roles")
                .then()
                .statusCode(404);
        gareth.get(hal.replace(Harbourside.CODE, Cast.NORTHMOOR) + "/leaving")
                .then()
                .statusCode(404);
    }

    private Response add(Browser browser, String name, String email, String role) {
        return browser.post(Harbourside.PEOPLE, "name", name, "email", email, "roles", role);
    }

    private Response leave(String username, String dayOfNovember) {
        return harbourside
                .adam()
                .post(
                        harbourside.address(username) + "/leaving",
                        "version",
                        version(username),
                        "last-day",
                        dayOfNovember,
                        "last-month",
                        "11",
                        "last-year",
                        "2026");
    }

    private String version(String username) {
        return String.valueOf(harbourside.person(username).version());
    }

    private Set<Role> rolesAtTheSignIn(String username) {
        return signIn.peopleOf(Harbourside.CODE).stream()
                .filter(member -> member.person().username().equals(username))
                .map(SignInMember::roles)
                .findFirst()
                .orElseThrow();
    }
}
