package org.forthright.app.entrance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.smallrye.jwt.build.Jwt;
import java.util.UUID;
import org.forthright.app.house.House;
import org.forthright.app.house.SignIns;
import org.junit.jupiter.api.Test;

@House
class ProgramsTest {

    @Test
    void areLetInByTheirToken() {
        given().auth()
                .oauth2(SignIns.claiming("nadia.rahman", "eastmere-icb", "handler"))
                .get("/api/trying/secret")
                .then()
                .statusCode(200);
    }

    @Test
    void areToldWithoutBeingLedAnywhere() {
        given().redirects()
                .follow(false)
                .get("/api/trying/secret")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json")
                .body("code", equalTo("TOKEN_NEEDED"));
    }

    @Test
    void areNotKnownByAnyCookie() {
        given().cookie("__Host-q_session", "x")
                .cookie("q_session", "x")
                .cookie(Visitor.CSRF_COOKIE, "x")
                .get("/api/trying/cookies")
                .then()
                .statusCode(200)
                .body(equalTo("0"));
    }

    @Test
    void sendNoForms() {
        given().contentType("application/x-www-form-urlencoded")
                .header("Idempotency-Key", UUID.randomUUID())
                .formParam("words", "x")
                .post("/api/trying/refusal")
                .then()
                .statusCode(415);
    }

    @Test
    void areNotTakenForThePersonWhoseIdTokenTheyFound() {
        assertThat(given().auth()
                        .oauth2(SignIns.signed(Jwt.claims().claim("typ", "ID").audience("forthright")))
                        .get("/api/trying/secret")
                        .getStatusCode())
                .isEqualTo(401);
    }
}
