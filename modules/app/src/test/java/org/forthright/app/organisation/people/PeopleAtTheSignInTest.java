package org.forthright.app.organisation.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.forthright.app.house.Browser;
import org.forthright.app.house.House;
import org.forthright.app.house.SignIns;
import org.forthright.app.house.stage.KeycloakResource;
import org.forthright.organisation.signin.SignIn;
import org.forthright.organisation.signin.SignInMember;
import org.forthright.platform.tenancy.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the two lists of people where one cannot be changed, or says something else. */
@House
class PeopleAtTheSignInTest {

    private static final String NEW = "juno.hart@harbourside.example";

    @Inject
    Harbourside harbourside;

    @Inject
    SignIn signIn;

    @BeforeEach
    void open() {
        harbourside.opens();
    }

    @AfterEach
    void close() {
        harbourside.closes();
    }

    @Test
    void changesNothingOfOursWhileTheSignInServiceIsSilent() {
        Browser adam = harbourside.adam();
        Response page = adam.get(Harbourside.PEOPLE);
        KeycloakResource.fallsSilent();

        adam.post(page, Harbourside.PEOPLE, "name", "Juno Hart", "email", NEW, "roles", "HANDLER")
                .then()
                .body(allOf(containsString("does not answer, so nothing was saved"), containsString("Juno Hart")));
        adam.post(page, harbourside.address("hal.dunn") + "/roles", "version", version("hal.dunn"), "roles", "STAFF")
                .then()
                .body(containsString("nothing was saved"));
        adam.get(Harbourside.PEOPLE).then().statusCode(200).body(containsString("is not known at the moment"));

        KeycloakResource.answersAgain();
        assertThat(harbourside.person("hal.dunn").roles()).containsExactly(Role.HANDLER);
        adam.get(Harbourside.PEOPLE).then().body(not(containsString("Juno Hart")));
    }

    @Test
    void showsWhatDiffersFromTheSignInServiceAndPutsItRight() {
        String hal = SignIns.subjectOf("hal.dunn");
        String stranger = signIn.ensurePerson("vic.lund", "Vic Lund", "vic.lund@elsewhere.example")
                .subject();
        signIn.setRoles(Harbourside.CODE, hal, Set.of(Role.STAFF));
        signIn.setRoles(Harbourside.CODE, stranger, Set.of(Role.COMPLAINTS_MANAGER));
        Browser adam = harbourside.adam();
        adam.get(Harbourside.PEOPLE)
                .then()
                .body(allOf(containsString("sign-in service differ"), containsString("Vic Lund")))
                .body(containsString("Take out there"));

        putRight(adam, hal).then().statusCode(303);
        putRight(adam, stranger).then().statusCode(303);

        assertThat(rolesAtTheSignIn("hal.dunn")).containsExactly(Role.HANDLER);
        assertThat(signIn.peopleOf(Harbourside.CODE))
                .extracting(member -> member.person().username())
                .doesNotContain("vic.lund");
        adam.get(Harbourside.PEOPLE).then().body(not(containsString("sign-in service differ")));
        putRight(adam, "../users").then().body(containsString("agree about this person already"));
    }

    @Test
    void saysThatPeopleAreLookedAfterElsewhereWhereTheSignInIsNotManaged() {
        QuarkusMock.installMockForType(SignIn.at(SignIns.ISSUER, "forthright-admin", Optional.empty()), SignIn.class);
        int writes = KeycloakResource.writes();
        Browser adam = harbourside.adam();
        adam.get(Harbourside.PEOPLE).then().body(containsString("looked after in Keycloak"));
        add(adam, "Juno Hart", NEW, "STAFF").then().statusCode(422).body(containsString("Enter the user ID"));

        adam.post(
                        Harbourside.PEOPLE,
                        "name",
                        "Juno Hart",
                        "email",
                        NEW,
                        "roles",
                        "STAFF",
                        "subject",
                        SignIns.subjectOf("juno"))
                .then()
                .statusCode(303);

        assertThat(harbourside.person("juno").roles()).containsExactly(Role.STAFF);
        assertThat(KeycloakResource.writes()).isEqualTo(writes);
    }

    private static Response putRight(Browser browser, String subject) {
        return browser.post(browser.get(Harbourside.PEOPLE), Harbourside.PEOPLE + "/sign-in", "subject", subject);
    }

    private Response add(Browser browser, String name, String email, String role) {
        return browser.post(Harbourside.PEOPLE, "name", name, "email", email, "roles", role);
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
