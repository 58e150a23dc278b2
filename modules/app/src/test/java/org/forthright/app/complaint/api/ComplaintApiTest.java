package org.forthright.app.complaint.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.forthright.app.complaint.Stories;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.consent.ConsentAnswer;
import org.junit.jupiter.api.Test;

/** The spine for programs: the same steps, access and refusals as for people. */
@House
class ComplaintApiTest {

    @Inject
    Cast cast;

    @Inject
    Stories stories;

    @Test
    void findsNothingWhereNothingIsLookedFor() {
        stories.received(ConsentAnswer.GIVEN);
        for (String words : new String[] {"?!", "the", "x".repeat(3000)}) {
            as("ruth.adeyemi")
                    .queryParam("words", words)
                    .get("/api/northmoor-icb/complaints")
                    .then()
                    .statusCode(200)
                    .body("", empty());
        }
        as("ruth.adeyemi")
                .queryParam("words", "Okonjo")
                .queryParam("from", 100)
                .get("/api/northmoor-icb/complaints")
                .then()
                .body("", empty());
    }

    @Test
    void aProgramTakesAComplaintFromReceiptToItsProvider() {
        String complaint = address(stories.received(ConsentAnswer.GIVEN));
        String imran = cast.actor(Cast.NORTHMOOR, "imran.sayeed").person().toString();
        as("ruth.adeyemi")
                .body("{\"how\": \"PHONE\", \"discussionOffered\": true, \"words\": \"We spoke at length.\"}")
                .post(complaint + "/acknowledgement")
                .then()
                .statusCode(201);
        as("ruth.adeyemi")
                .body("{\"handlerId\": \"" + imran + "\"}")
                .post(complaint + "/allocation")
                .then()
                .statusCode(201);
        as("imran.sayeed")
                .body("{\"summary\": \"He was sent home without a care plan.\"}")
                .post(complaint + "/points")
                .then()
                .statusCode(201);
        String point = as("imran.sayeed").get(complaint).path("points[0].id");
        as("imran.sayeed")
                .body("{\"providerId\": \"%s\", \"points\": [\"%s\"], \"documents\": [], \"words\": \"\"}"
                        .formatted(Stories.calderbrook(), point))
                .post(complaint + "/forwarding")
                .then()
                .statusCode(201);
        as("imran.sayeed")
                .get(complaint)
                .then()
                .body("mine.stage", equalTo("WITH_PROVIDER"))
                .body("participants", hasSize(2));
        as("helen.croft")
                .get(complaint.replace(Cast.NORTHMOOR, Cast.CALDERBROOK))
                .then()
                .statusCode(200)
                .body("mine.stage", equalTo("RECEIVED"))
                .body("mine.handler", nullValue())
                .body("consents", empty());
        as("helen.croft")
                .get(complaint.replace(Cast.NORTHMOOR, Cast.CALDERBROOK) + "/timeline")
                .then()
                .statusCode(200)
                .body("kind", hasItem("complaint.forwarded"))
                .body("kind", not(hasItem("complaint.allocated")));
    }

    @Test
    void aRefusalIsAProblemWithItsCodeAndParagraph() {
        Complaint complaint = stories.withPoints(ConsentAnswer.REFUSED);
        as("imran.sayeed")
                .body("{\"providerId\": \"%s\", \"points\": [], \"documents\": [], \"words\": \"\"}"
                        .formatted(Stories.calderbrook()))
                .post(address(complaint) + "/forwarding")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("CONSENT_MISSING"))
                .body(containsString("reg. 7(3)"));
    }

    @Test
    void anotherOrganisationsManagerFindsNeitherTheComplaintNorAnyStepOfIt() {
        String complaint = address(stories.received(ConsentAnswer.NOT_YET));
        as("daniel.osei").get(complaint).then().statusCode(404);
        as("daniel.osei")
                .get(complaint.replace(Cast.NORTHMOOR, Cast.FELLSIDE))
                .then()
                .statusCode(404);
        as("daniel.osei")
                .body("{\"how\": \"PHONE\", \"discussionOffered\": true, \"words\": \"Smuggled\"}")
                .post(complaint.replace(Cast.NORTHMOOR, Cast.FELLSIDE) + "/acknowledgement")
                .then()
                .statusCode(404);
    }

    @Test
    void aStepWithoutItsFactsIsABadRequestAndNoFault() {
        String complaint = address(stories.received(ConsentAnswer.NOT_YET));
        for (String body :
                new String[] {"", "null", "{}", "[]", "{\"how\": \"PIGEON\"}", "{\"how\": null}", "not json"}) {
            as("ruth.adeyemi")
                    .body(body)
                    .post(complaint + "/acknowledgement")
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void textsOfProgramsAreCleanedAndBounded() {
        String points = address(stories.acknowledgedAndAllocated(ConsentAnswer.NOT_YET)) + "/points";
        as("imran.sayeed")
                .body("{\"summary\": \"Sent home\\u0000 without a plan\"}")
                .post(points)
                .then()
                .statusCode(201);
        as("imran.sayeed")
                .body("{\"summary\": \"" + "x".repeat(100_001) + "\"}")
                .post(points)
                .then()
                .statusCode(400);
        as("imran.sayeed")
                .body("{\"summary\": \"Sent home\", \"about\": \"" + UUID.randomUUID() + "\"}")
                .post(points)
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_CONCERNED"));
    }

    @Test
    void aTokenThatWasUsedForAnotherStepIsNotTakenForASecondPress() {
        String complaint = address(stories.received(ConsentAnswer.NOT_YET));
        String token = UUID.randomUUID().toString();
        RequestSpecification ruth = given().header("Authorization", "Bearer " + cast.token("ruth.adeyemi"))
                .header("Idempotency-Key", token)
                .contentType(ContentType.JSON);
        String said = "{\"how\": \"PHONE\", \"discussionOffered\": true, \"words\": \"We spoke.\"}";
        given().spec(ruth)
                .body(said)
                .post(complaint + "/acknowledgement")
                .then()
                .statusCode(201);
        given().spec(ruth)
                .body(said)
                .post(complaint + "/acknowledgement")
                .then()
                .statusCode(200)
                .body("mine.stage", equalTo("PLANNING"));
        given().spec(ruth)
                .body("{\"handlerId\": \"" + UUID.randomUUID() + "\"}")
                .post(complaint + "/allocation")
                .then()
                .statusCode(400);
    }

    @Test
    void staffWhoMayRecordMayNotBrowse() {
        as("bola.ogunleye").get("/api/northmoor-icb/complaints").then().statusCode(403);
        as("bola.ogunleye")
                .get(address(stories.received(ConsentAnswer.NOT_YET)))
                .then()
                .statusCode(404);
    }

    private static String address(Complaint complaint) {
        return "/api/" + Cast.NORTHMOOR + "/complaints/" + complaint.reference();
    }

    private RequestSpecification as(String username) {
        return given().header("Authorization", "Bearer " + cast.token(username))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON);
    }
}
