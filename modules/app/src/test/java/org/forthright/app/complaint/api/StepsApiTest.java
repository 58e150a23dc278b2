package org.forthright.app.complaint.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forthright.app.complaint.Stories;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.organisation.Organisation;
import org.junit.jupiter.api.Test;

/** What the pages do not let people do, the steps do not let programs do. */
@House
class StepsApiTest {

    @Inject
    Cast cast;

    @Inject
    Stories stories;

    @Test
    void acknowledgeByEmailOnlyWhereThereIsAnAddress() {
        String complaint = address(stories.receivedFromNobodyKnown());
        as("ruth.adeyemi")
                .body("{\"how\": \"EMAIL\", \"discussionOffered\": true, \"words\": \"\"}")
                .post(complaint + "/acknowledgement")
                .then()
                .statusCode(409)
                .body("code", equalTo("NO_EMAIL_ADDRESS"))
                .body("citation", containsString("reg. 15"));
        as("ruth.adeyemi").get(complaint).then().body("mine.stage", equalTo("RECEIVED"));
    }

    @Test
    void rewordAPoint() {
        String complaint = address(stories.withPoints(ConsentAnswer.NOT_YET));
        as("imran.sayeed")
                .body("{\"summary\": \"Nobody wrote a care plan.\", \"version\": 0}")
                .put(complaint + "/points/1")
                .then()
                .statusCode(204);
        as("imran.sayeed").get(complaint).then().body("points[0].summary", equalTo("Nobody wrote a care plan."));
        as("imran.sayeed")
                .body("{\"summary\": \"In other words.\", \"version\": 0}")
                .put(complaint + "/points/1")
                .then()
                .statusCode(409)
                .body("code", equalTo("CHANGED_MEANWHILE"))
                .body("fields.mine", hasItem("In other words."));
    }

    @Test
    void forwardNothingWithoutAPointToAnswer() {
        String complaint = address(stories.withPoints(ConsentAnswer.GIVEN));
        String point = as("imran.sayeed").get(complaint).path("points[0].id");
        String nobodys = UUID.randomUUID().toString();
        forward(complaint, "", "")
                .then()
                .statusCode(409)
                .body("code", equalTo("NO_POINT_CHOSEN"))
                .body("citation", containsString("4.3"));
        forward(complaint, quoted(point) + ", " + quoted(nobodys), "")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_OF_THIS_COMPLAINT"));
        forward(complaint, quoted(point), quoted(nobodys))
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_OF_THIS_COMPLAINT"));
        as("helen.croft")
                .get(complaint.replace(Cast.NORTHMOOR, Cast.CALDERBROOK))
                .then()
                .statusCode(404);
        forward(complaint, quoted(point), "").then().statusCode(201);
    }

    @Test
    void answerWithAnAddressThatLeadsSomewhere() {
        Complaint complaint = stories.withPoints(ConsentAnswer.NOT_YET);
        Response point =
                as("imran.sayeed").body("{\"summary\": \"Nobody rang back.\"}").post(address(complaint) + "/points");
        Response question = as("imran.sayeed")
                .body("{\"organisationId\": \"%s\", \"purpose\": \"FORWARD\"}"
                        .formatted(Organisation.idOf(Cast.FELLSIDE)))
                .post(address(complaint) + "/consents");
        for (Response made : List.of(point, question)) {
            made.then().statusCode(201);
            as("imran.sayeed").get(made.header("Location")).then().statusCode(200);
        }
    }

    @Test
    void takeTextsOfNoOtherLengthThanTheForms() {
        String complaint = address(stories.received(ConsentAnswer.NOT_YET));
        Map<String, Map<String, Object>> tooLong = Map.of(
                "acknowledgement",
                Map.of("how", "LETTER", "discussionOffered", true, "words", "a".repeat(5_001)),
                "plan",
                Map.of(
                        "respondBy",
                        "2027-01-15",
                        "agreed",
                        true,
                        "method",
                        "a".repeat(4_001),
                        "updates",
                        "By telephone",
                        "reason",
                        ""),
                "forwarding",
                Map.of(
                        "providerId",
                        Stories.calderbrook(),
                        "points",
                        List.of(),
                        "documents",
                        List.of(),
                        "words",
                        "a".repeat(2_001)));
        tooLong.forEach((noun, body) -> as("ruth.adeyemi")
                .body(body)
                .post(complaint + "/" + noun)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("TEXT_TOO_LONG"))
                .body("detail", containsString("characters or fewer."))
                .body("citation", containsString("paragraph")));
    }

    private Response forward(String complaint, String points, String documents) {
        return as("imran.sayeed")
                .body("{\"providerId\": \"%s\", \"points\": [%s], \"documents\": [%s], \"words\": \"\"}"
                        .formatted(Stories.calderbrook(), points, documents))
                .post(complaint + "/forwarding");
    }

    private static String quoted(String id) {
        return '"' + id + '"';
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
