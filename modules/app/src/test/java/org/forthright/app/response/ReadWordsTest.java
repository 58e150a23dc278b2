package org.forthright.app.response;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.Map;
import org.forthright.app.house.Cast;
import org.forthright.app.house.Desk;
import org.forthright.app.house.House;
import org.forthright.complaint.Complaint;
import org.forthright.response.Responses;
import org.junit.jupiter.api.Test;

/** Whoever passes a response or returns it does so with the words that they read. */
@House
class ReadWordsTest {

    @Inject
    Cast cast;

    @Inject
    ResponseStories stories;

    @Inject
    Responses responses;

    @Test
    void areNeitherPassedNorReturnedOnceTheyHaveChanged() {
        Complaint complaint = stories.submitted();
        int opened = version(complaint);
        lucy().open(complaint.reference(), "response/check")
                .then()
                .body(containsString("name=\"version\" value=\"" + opened + "\""));
        stories.reworded(complaint);
        lucy().send(
                        complaint.reference(),
                        "response/check",
                        "attested",
                        "procedure",
                        "attested",
                        "points",
                        "remark",
                        "Clear and fair.",
                        "version",
                        String.valueOf(opened))
                .then()
                .statusCode(409)
                .body(containsString("Read it again before you go on."), containsString("Clear and fair."));
        lucy().send(complaint.reference(), "response/check", "attested", "points", "version", String.valueOf(opened))
                .then()
                .statusCode(409)
                .body(containsString("Read it again before you go on."));
        lucy().send(complaint.reference(), "response/return", "reasons", "Say more.", "version", String.valueOf(opened))
                .then()
                .statusCode(409)
                .body(containsString("Read it again before you go on."), containsString("Say more."));
        lucy().program()
                .body(Map.of("procedureFollowed", true, "everyPointAnswered", true, "version", opened))
                .post(api(complaint) + "/check")
                .then()
                .statusCode(409)
                .body("code", equalTo("CHANGED_SINCE_READ"));
        lucy().program()
                .body(Map.of("reasons", "Say more.", "version", opened))
                .post(api(complaint) + "/return")
                .then()
                .statusCode(409)
                .body("code", equalTo("CHANGED_SINCE_READ"));
        lucy().program()
                .body(Map.of("procedureFollowed", true, "everyPointAnswered", true, "version", version(complaint)))
                .post(api(complaint) + "/check")
                .then()
                .statusCode(200)
                .body("state", equalTo("SIGNING"));
    }

    @Test
    void goBackToTheirWriterWithReasons() {
        Complaint complaint = stories.submitted();
        lucy().send(
                        complaint.reference(),
                        "response/return",
                        "reasons",
                        "Point 2 needs the call log.",
                        "version",
                        String.valueOf(version(complaint)))
                .then()
                .statusCode(303);
        samir().open(complaint.reference(), "response")
                .then()
                .body(containsString("Returned with reasons"), containsString("Point 2 needs the call log."));
    }

    @Test
    void areNotReturnedWithReasonsThatAreMissingOrTooLong() {
        Complaint complaint = stories.submitted();
        String version = String.valueOf(version(complaint));
        String long200 = "Point 2 needs the call log. ".repeat(7_143);
        lucy().send(complaint.reference(), "response/return", "reasons", long200, "version", version)
                .then()
                .statusCode(422)
                .body(
                        containsString("href=\"#reasons\">The reasons must be 5,000 characters or fewer"),
                        containsString(long200.strip()),
                        containsString("You can enter up to 5,000 characters"));
        lucy().send(complaint.reference(), "response/return", "reasons", " ", "version", version)
                .then()
                .statusCode(422)
                .body(containsString("Return to its writers"));
    }

    private int version(Complaint complaint) {
        return cast.as(Cast.CALDERBROOK, ResponseStories.WRITER, () -> responses
                .require(complaint.id())
                .version());
    }

    private Desk lucy() {
        return Desk.of(cast, Cast.CALDERBROOK, ResponseStories.CHECKER);
    }

    private Desk samir() {
        return Desk.of(cast, Cast.CALDERBROOK, ResponseStories.WRITER);
    }

    private static String api(Complaint complaint) {
        return "/api/calderbrook-hospital/complaints/" + complaint.reference() + "/response";
    }
}
