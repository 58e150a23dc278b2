package org.forthright.app.procedure;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import org.forthright.app.house.House;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@House
class ProcedurePageTest {

    @ParameterizedTest
    @CsvSource({
        "northmoor-icb, Complaining to us about a service we pay for",
        "calderbrook-hospital, Complaining to us or to our commissioner",
        "harrow-vale-surgery, Complaining to us or to our commissioner"
    })
    void showsEveryoneTheProcedureOfAnOrganisation(String organisation, String section) {
        when().get("/" + organisation + "/procedure")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString(section),
                        containsString("id=\"9.31\""),
                        containsString("What you asked us to look at"),
                        containsString("SI 2009/309 reg. 13(3); SI 2009/309 reg. 13(7)"),
                        not(containsString("(("))));
    }

    @Test
    void namesTheOrganisationAndHowToReachIt() {
        when().get("/northmoor-icb/procedure")
                .then()
                .body(allOf(
                        containsString("Northmoor Integrated Care Board"),
                        containsString("by phone on 01632 960 000"),
                        containsString("Beacon House, 4 Tannery Lane, Northmoor, NM1 4QX")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ombudsman-liaison", "no-such-organisation"})
    void isNotFoundWhereNobodyHandlesComplaints(String organisation) {
        when().get("/" + organisation + "/procedure").then().statusCode(404);
    }
}
