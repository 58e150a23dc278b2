package org.forthright.app.organisation.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.forthright.app.house.Browser;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.app.house.stage.TimeMachine;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.partner.Provider;
import org.forthright.organisation.partner.Providers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What Northmoor knows of Fellside's duties, and who leads on complaints there. */
@House
class RegisterTest {

    private static final String PAGE = "/" + Cast.NORTHMOOR + "/organisation/partners";

    @Inject
    Cast cast;

    @Inject
    Providers providers;

    @Inject
    TimeMachine timeMachine;

    @AfterEach
    void back() {
        timeMachine.back();
    }

    @Test
    void keepsWhoLeadsAndShowsBothWhenTwoWroteAtOnce() {
        Browser ruth = as("ruth.adeyemi");
        String lead = fellside() + "/lead";
        String version = version(ruth, lead);
        ruth.post(lead, "name", "", "role", "Head of patient experience", "email", "daniel", "version", version)
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("Enter the name of the person"),
                        containsString("Enter an email address"),
                        containsString("Head of patient experience")));
        name(ruth, lead, "Daniel Osei", version).then().statusCode(303);
        ruth.get(fellside()).then().body(allOf(containsString("Daniel Osei"), containsString("01632 960 401")));
        name(as("anna.lowe"), lead, "Bethan Rees", version)
                .then()
                .statusCode(409)
                .body(allOf(containsString("Daniel Osei"), containsString("Bethan Rees")));
    }

    @Test
    void recordsADutyWithItsEvidenceAndMarksItWhenItsReviewHasPassed() {
        Browser ruth = as("ruth.adeyemi");
        String duty = fellside() + "/duties/ANNUAL_REPORT_RECEIVED";
        ruth.get(duty).then().statusCode(200).body(containsString("reg. 18"));
        assess(ruth, duty, "", "javascript:alert(1)", "-1")
                .then()
                .statusCode(422)
                .body(containsString("begins with https://"));
        assess(ruth, duty, "", "", "-1").then().statusCode(422).body(containsString("Say what shows it"));
        String link = "https://fellside.example/annual-report-2026";
        assess(ruth, duty, "Came by mail on 2 November", link, "-1").then().statusCode(303);
        ruth.get(fellside())
                .then()
                .body(allOf(
                        containsString("Came by mail on 2 November"),
                        containsString("href=\"" + link + "\""),
                        containsString("look again on 1 December 2026")));
        assess(ruth, duty, "Overwrites", link, "-1")
                .then()
                .statusCode(409)
                .body(allOf(containsString("Came by mail"), containsString("Overwrites")));
        timeMachine.moveTo(LocalDate.of(2026, 12, 2).atTime(9, 0));
        ruth.get(fellside()).then().body(containsString("Look again: 1 December 2026"));
        ruth.get(PAGE + "?show=OVERDUE")
                .then()
                .body(allOf(
                        containsString("Fellside Community"),
                        containsString("to look at again<"),
                        not(containsString("Oakfield Diagnostics"))));
    }

    @Test
    void goesIntoASpreadsheetThatComputesNothing() {
        Browser ruth = as("ruth.adeyemi");
        String duty = fellside() + "/duties/STAFF_TRAINED";
        assess(ruth, duty, "=HYPERLINK(\"x\")", "", version(ruth, duty)).then().statusCode(303);
        String csv = ruth.get(PAGE + "/register.csv")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("register-of-providers.csv"))
                .extract()
                .asString();
        assertThat(csv.lines().filter(line -> line.contains("Fellside")))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("\"DEMO4\"", "\"'=HYPERLINK(\"\"x\"\")\"", "\"2026-11-23\"", "Mental health care"));
    }

    @Test
    void neitherTheProviderNorAnotherCommissionerSeesAnyOfIt() {
        String duty = fellside() + "/duties/PROCEDURE_PUBLISHED";
        assess(as("ruth.adeyemi"), duty, "Canary of Northmoor", "", version(as("ruth.adeyemi"), duty))
                .then()
                .statusCode(303);
        String asEastmere = fellside().replace(Cast.NORTHMOOR, Cast.EASTMERE);
        as("nadia.rahman").get(asEastmere).then().statusCode(404);
        as("nadia.rahman")
                .get("/" + Cast.EASTMERE + "/organisation/partners/register.csv")
                .then()
                .statusCode(200)
                .body(not(containsString("Canary")));
        as("daniel.osei")
                .get("/" + Cast.FELLSIDE + "/organisation/partners")
                .then()
                .statusCode(200)
                .body(not(containsString("Canary")));
        as("daniel.osei")
                .get("/api/" + Cast.FELLSIDE + "/organisation/partners")
                .then()
                .statusCode(404);
    }

    @Test
    void programsReadTheRegister() {
        String oakfield = "find { it.odsCode == 'DEMO6' }.";
        as("ruth.adeyemi")
                .get("/api" + PAGE)
                .then()
                .statusCode(200)
                .body(oakfield + "onPlatform", equalTo(true))
                .body(oakfield + "arrangements[0].state", equalTo("LIVE"))
                .body(oakfield + "arrangements[0].contract", equalTo("NM-DIAG-2024"));
    }

    private static Response name(Browser browser, String lead, String name, String version) {
        return browser.post(
                lead,
                "name",
                name,
                "role",
                "Complaints manager",
                "email",
                "daniel.osei@fellside.example",
                "phone",
                "01632 960 401",
                "version",
                version);
    }

    private static Response assess(Browser browser, String duty, String evidence, String link, String version) {
        return browser.post(
                duty,
                "state",
                "MET",
                "evidence",
                evidence,
                "link",
                link,
                "on-day",
                "23",
                "on-month",
                "11",
                "on-year",
                "2026",
                "review-day",
                "1",
                "review-month",
                "12",
                "review-year",
                "2026",
                "version",
                version);
    }

    private static String version(Browser browser, String address) {
        String html = browser.get(address).asString();
        int at = html.indexOf("name=\"version\" value=\"") + 22;
        return html.substring(at, html.indexOf('"', at));
    }

    private String fellside() {
        UUID entry = cast.as(Cast.NORTHMOOR, "ruth.adeyemi", () -> providers
                .ofOrganisation(Organisation.idOf(Cast.FELLSIDE))
                .map(Provider::id)
                .orElseThrow());
        return PAGE + "/" + entry;
    }

    private Browser as(String username) {
        return new Browser(cast.token(username));
    }
}
