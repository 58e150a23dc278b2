package org.forthright.app.organisation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import org.forthright.app.house.Browser;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.app.house.SignIns;
import org.forthright.organisation.Profile;
import org.junit.jupiter.api.Test;

/** Where people arrive. */
@House
class HomeTest {

    @Inject
    Cast cast;

    @Test
    void strangersSeeWhereToComplainAndNothingElseOfAnyOrganisation() {
        var page = given().get("/").then().statusCode(200).body(containsString("href=\"/sign-in\""));
        for (Profile profile : cast.profiles()) {
            String link = "<a href=\"/" + profile.code() + "\">How to complain to " + profile.name() + "</a>";
            page.body(profile.kind().takesPart() ? containsString(link) : not(containsString(profile.code())));
            page.body(not(containsString(profile.complaintsEmail())), not(containsString(profile.odsCode())));
        }
        page.body(containsString("GP practices</h2>"), containsString("Who plans and pays for care</h2>"));
    }

    @Test
    void whoWorksInOneGoesStraightToTheirWork() {
        leads("helen.croft", "/calderbrook-hospital/work");
        leads("denise.fallow", "/calderbrook-hospital/organisation");
        leads("catherine.okafor", "/ombudsman-liaison/bundles");
        leads("bola.ogunleye", "/northmoor-icb/work");
    }

    @Test
    void whoWorksInSeveralChooses() {
        new Browser(cast.token("nadia.rahman"))
                .get("/")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("href=\"/eastmere-icb/work\""),
                        containsString("href=\"/northmoor-icb/work\""),
                        containsString("Complaints manager"),
                        not(containsString("Calderbrook"))));
    }

    @Test
    void whoWorksInSeveralCanChangeFromEveryPage() {
        new Browser(cast.token("nadia.rahman"))
                .get("/eastmere-icb/complaints")
                .then()
                .body(containsString("<a class=\"nhsuk-header__account-link\" href=\"/\">Change organisation</a>"));
        new Browser(cast.token("ruth.adeyemi"))
                .get("/northmoor-icb/complaints")
                .then()
                .body(not(containsString("Change organisation")));
    }

    @Test
    void theMarkLeadsStaffToTheirOwnFirstPlace() {
        mark("ruth.adeyemi", "/northmoor-icb/complaints", "/northmoor-icb/work");
        mark("catherine.okafor", "/ombudsman-liaison/bundles", "/ombudsman-liaison/bundles");
        mark("nadia.rahman", "/", "/");
    }

    @Test
    void readersAreNotSentToAComplaintsManagerWhomTheyDoNotHave() {
        new Browser(cast.token("catherine.okafor"))
                .get("/ombudsman-liaison/bundles")
                .then()
                .body(
                        not(containsString("Your complaints manager")),
                        containsString("The organisation that made a bundle can answer questions about it"));
    }

    @Test
    void aTokenAloneOpensNothing() {
        new Browser(SignIns.claiming("helen.croft", Cast.EASTMERE, "complaints-manager"))
                .get("/")
                .then()
                .statusCode(200)
                .body(containsString("no organisation has you on its list"), not(containsString("Eastmere")));
    }

    private void mark(String username, String page, String place) {
        new Browser(cast.token(username))
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("<a class=\"app-brandmark\" href=\"" + place + "\">"));
    }

    private void leads(String username, String place) {
        new Browser(cast.token(username)).get("/").then().statusCode(303).header("Location", endsWith(place));
    }
}
