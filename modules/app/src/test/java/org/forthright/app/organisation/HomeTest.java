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
    void strangersSeeHowToSignInAndNoOrganisation() {
        var page = given().get("/").then().statusCode(200).body(containsString("href=\"/sign-in\""));
        for (Profile profile : cast.profiles()) {
            page.body(not(containsString(profile.name())), not(containsString(profile.code())));
        }
    }

    @Test
    void whoWorksInOneGoesStraightToTheirWork() {
        leads("helen.croft", "/calderbrook-hospital/work");
        leads("denise.fallow", "/calderbrook-hospital/organisation");
        leads("catherine.okafor", "/ombudsman-liaison/bundles");
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
    void aTokenAloneOpensNothing() {
        new Browser(SignIns.claiming("helen.croft", Cast.EASTMERE, "complaints-manager"))
                .get("/")
                .then()
                .statusCode(200)
                .body(containsString("no organisation has you on its list"), not(containsString("Eastmere")));
    }

    private void leads(String username, String place) {
        new Browser(cast.token(username)).get("/").then().statusCode(303).header("Location", endsWith(place));
    }
}
