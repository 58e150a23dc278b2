package org.forthright.app.entrance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.forthright.app.complaint.Stories;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.organisation.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program sends that it should not is named in the answer. */
@House
class HostileProgramsTest {

    @Inject
    Cast cast;

    @Inject
    Stories stories;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"+999999999-12-31\"",
                "\"-0001-01-01\"",
                "\"9999-12-31\"",
                "\"0999-12-31\"",
                "0",
                "[2026,12,24]",
                "\"2026-02-31\""
            })
    void programsAreToldOfDaysThatAreNone(String day) {
        program("imran.sayeed")
                .body("{\"respondBy\":%s,\"agreed\":true,\"method\":\"m\",\"updates\":\"u\",\"reason\":\"\"}"
                        .formatted(day))
                .post("/api/northmoor-icb/complaints/" + planning() + "/plan")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("BAD_REQUEST"), "detail", containsString("respondBy"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-01-01", "2999-01-01"})
    void programsPromiseNoDayThatAPageWouldNotTake(String day) {
        program("imran.sayeed")
                .body("{\"respondBy\":\"%s\",\"agreed\":true,\"method\":\"m\",\"updates\":\"u\",\"reason\":\"\"}"
                        .formatted(day))
                .post("/api/northmoor-icb/complaints/" + planning() + "/plan")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_A_DAY_TO_PROMISE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eastmere-icb", "northmoor-icb", "ombudsman-liaison"})
    void programsAskAboutNoOrganisationThatThePageDoesNotOffer(String organisation) {
        program("imran.sayeed")
                .body("{\"organisationId\":\"%s\",\"purpose\":\"FORWARD\"}".formatted(Organisation.idOf(organisation)))
                .post("/api/northmoor-icb/complaints/" + planning() + "/consents")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_CONCERNED"));
    }

    @Test
    void programsAreToldWhichMemberIsOfAnotherKind() {
        program("imran.sayeed")
                .body("{\"words\":{\"a\":1}}")
                .post("/api/northmoor-icb/complaints/" + planning() + "/notes")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("BAD_REQUEST"), "detail", containsString("words"));
    }

    @Test
    void aTokenThatIsUsedOnceIsAWholeUuid() {
        given().auth()
                .oauth2(cast.token("imran.sayeed"))
                .contentType("application/json")
                .header("Idempotency-Key", "1-1-1-1-1")
                .body("{\"words\":\"A note\"}")
                .post("/api/northmoor-icb/complaints/" + planning() + "/notes")
                .then()
                .statusCode(400)
                .body("code", equalTo("STALE_FORM"));
    }

    @Test
    void programsAreToldThatATextIsTooLong() {
        program("imran.sayeed")
                .body("{\"words\":\"" + "a".repeat(200_000) + "\"}")
                .post("/api/northmoor-icb/complaints/" + planning() + "/notes")
                .then()
                .statusCode(400)
                .body("detail", allOf(containsString("words"), containsString("longer than 100,000 characters")));
    }

    @Test
    void theSameKeyWithOtherWordsIsNoSecondPress() {
        String notes = "/api/northmoor-icb/complaints/" + planning() + "/notes";
        String key = UUID.randomUUID().toString();
        assertThat(note("imran.sayeed", notes, key, "The first")).isLessThan(400);
        assertThat(note("imran.sayeed", notes, key, "The first")).isLessThan(400);
        assertThat(note("imran.sayeed", notes, key, "The second")).isEqualTo(409);
        assertThat(note("ruth.adeyemi", notes, key, "The first")).isEqualTo(409);
    }

    private int note(String username, String address, String key, String words) {
        return given().auth()
                .oauth2(cast.token(username))
                .redirects()
                .follow(false)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body("{\"words\":\"%s\"}".formatted(words))
                .post(address)
                .statusCode();
    }

    private String planning() {
        return stories.withPoints(ConsentAnswer.NOT_YET).reference();
    }

    private RequestSpecification program(String username) {
        return given().auth()
                .oauth2(cast.token(username))
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID());
    }
}
