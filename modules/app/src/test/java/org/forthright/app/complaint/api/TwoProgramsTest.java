package org.forthright.app.complaint.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.forthright.app.complaint.Stories;
import org.forthright.app.house.Cast;
import org.forthright.app.house.Desk;
import org.forthright.app.house.House;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.consent.ConsentAnswer;
import org.junit.jupiter.api.Test;

/** A program that did not see what somebody else saved meanwhile overwrites nothing: it gets both texts. */
@House
class TwoProgramsTest {

    @Inject
    Cast cast;

    @Inject
    Stories stories;

    @Test
    void giveTheComplaintToTwoHandlers() {
        String complaint = address(stories.acknowledgedAndAllocated(ConsentAnswer.NOT_YET));
        UUID priya = cast.actor(Cast.NORTHMOOR, "priya.nair").person();
        UUID imran = cast.actor(Cast.NORTHMOOR, "imran.sayeed").person();

        conflict(complaint + "/allocation", "{\"handlerId\": \"%s\"}".formatted(priya), "Priya Nair");
        ruth().get(complaint).then().body("mine.handlerId", equalTo(imran.toString()));

        ruth().body("{\"handlerId\": \"%s\", \"before\": \"%s\"}".formatted(priya, imran))
                .post(complaint + "/allocation")
                .then()
                .statusCode(201);
        ruth().get(complaint).then().body("mine.handler", equalTo("Priya Nair"));
    }

    @Test
    void agreeTwoPlans() {
        String complaint = address(stories.planned(ConsentAnswer.NOT_YET));
        String plan = "{\"respondBy\": \"2027-02-12\", \"agreed\": true, \"method\": \"As before.\","
                + " \"updates\": \"by telephone\", \"reason\": \"The ward moved.\", \"seen\": %d}";

        conflict(complaint + "/plan", plan.formatted(0), "Friday 12 February 2027");
        ruth().get(complaint).then().body("mine.respondBy", equalTo("2027-01-15"), "mine.plans", equalTo(1));

        ruth().body(plan.formatted(1)).post(complaint + "/plan").then().statusCode(201);
        ruth().get(complaint).then().body("mine.respondBy", equalTo("2027-02-12"), "mine.plans", equalTo(2));
    }

    @Test
    void recordTwoAnswersOfThePatient() {
        String complaint = address(stories.received(ConsentAnswer.NOT_YET));
        ruth().body("{\"answer\": \"AGREED\", \"how\": \"by telephone\"}")
                .post(complaint + "/agreement")
                .then()
                .statusCode(201);

        conflict(complaint + "/agreement", "{\"answer\": \"DIED\", \"how\": \"a letter\"}", "a letter");
        String agreed = "Agrees: by telephone, 23 November 2026";
        ruth().get(complaint).then().body("people.agreement", hasItem(agreed));

        ruth().body("{\"answer\": \"DIED\", \"how\": \"a letter\", \"before\": \"%s\"}".formatted(agreed))
                .post(complaint + "/agreement")
                .then()
                .statusCode(201);
    }

    private void conflict(String address, String body, String mine) {
        ruth().body(body)
                .post(address)
                .then()
                .statusCode(409)
                .body("code", equalTo("CHANGED_MEANWHILE"), "fields.mine", hasItem(mine));
    }

    private RequestSpecification ruth() {
        return Desk.of(cast, Cast.NORTHMOOR, "ruth.adeyemi").program();
    }

    private static String address(Complaint complaint) {
        return "/api/northmoor-icb/complaints/" + complaint.reference();
    }
}
