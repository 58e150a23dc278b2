package org.forthright.app.organisation.ods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.forthright.app.house.Browser;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.partner.Provider;
import org.forthright.organisation.partner.Providers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What pages say of codes, once the national directory was loaded. */
@House
class OdsPagesTest {

    private static final String PAGE = "/" + Cast.NORTHMOOR + "/organisation/partners";

    @Inject
    Cast cast;

    @Inject
    Directory directory;

    @Inject
    Providers providers;

    @BeforeEach
    void load() throws Exception {
        directory.load(Directory.DEMO);
    }

    @Test
    void anOrganisationSeesWhetherItsCodeIsItsOwn() {
        as("gareth.vaughan")
                .get("/" + Cast.NORTHMOOR + "/organisation/ods")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("NORTHMOOR INTEGRATED CARE BOARD"),
                        containsString("of 27 October 2026"),
                        not(containsString("is closed"))));
        as("gareth.vaughan").get("/" + Cast.NORTHMOOR + "/organisation").then().body(containsString("Agrees"));
        as("ruth.adeyemi")
                .get("/" + Cast.NORTHMOOR + "/organisation/ods")
                .then()
                .statusCode(403);
    }

    @Test
    void aClosedCodeIsMarkedAndItsSuccessorOffered() {
        Browser ruth = as("ruth.adeyemi");
        ruth.get(PAGE).then().body(containsString("Code closed"));
        Response page = ruth.get(PAGE + "/" + oakfield());
        page.then()
                .body(allOf(
                        containsString("closed on 31 March 2026"),
                        containsString("<b>DEMO8</b>, OAKFIELD AND TARN DIAGNOSTICS"),
                        containsString("arrangement?ods=DEMO8&amp;name=OAKFIELD+AND+TARN+DIAGNOSTICS")));
    }

    @Test
    void theSearchFindsOrganisationsOfTheDirectoryAndLeadsFromClosedOnesToTheirSuccessors() {
        Browser ruth = as("ruth.adeyemi");
        ruth.get(PAGE + "/search?q=tannery+lane")
                .then()
                .body(allOf(containsString("TANNERY LANE DENTAL PRACTICE"), containsString("General dental practice")));
        ruth.get(PAGE + "/search?q=northmoor+clinical")
                .then()
                .body(allOf(containsString("Code closed"), not(containsString("ods=DEMO12"))));
        ruth.get(PAGE + "/search?q=harrow").then().body(containsString("organisation=harrow-vale-surgery"));
        ruth.get(PAGE + "/search?q=eastmere").then().body(containsString("Nothing was found"));
    }

    @Test
    void nothingNewBeginsUnderAClosedCode() {
        arrange("DEMO12", "2026")
                .then()
                .statusCode(422)
                .body(containsString("DEMO12 closed on 30 June 2022; its successor is DEMO1, NORTHMOOR"));
        arrange("DEMO1", "2026").then().statusCode(422).body(containsString("This organisation does not"));
        assertThat(arrange("DEMO13", "2012").statusCode()).isEqualTo(303);
    }

    private Response arrange(String code, String year) {
        return as("ruth.adeyemi")
                .post(
                        PAGE + "/arrangement",
                        "ods",
                        code,
                        "name",
                        "Somebody",
                        "contract",
                        UUID.randomUUID().toString(),
                        "funded",
                        "yes",
                        "from-day",
                        "1",
                        "from-month",
                        "7",
                        "from-year",
                        year);
    }

    private UUID oakfield() {
        return cast.as(Cast.NORTHMOOR, "ruth.adeyemi", () -> providers
                .ofOrganisation(Organisation.idOf("oakfield-diagnostics"))
                .map(Provider::id)
                .orElseThrow());
    }

    private Browser as(String username) {
        return new Browser(cast.token(username));
    }
}
