package org.forthright.app.response;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.app.investigation.InvestigationStories;
import org.forthright.complaint.Complaint;
import org.forthright.investigation.step.AddEvidence;
import org.junit.jupiter.api.Test;

/** Programs answer by the same rules as people. */
@House
class ResponseProgramsTest extends AnsweringDesks {

    @Inject
    AddEvidence addEvidence;

    @Test
    void refusesARecordingAloneOnThePageAndToPrograms() {
        Complaint complaint = stories.signed();
        UUID recording = cast.as(Cast.CALDERBROOK, ResponseStories.WRITER, () -> addEvidence
                .add(complaint.reference(), InvestigationStories.recording(investigations.onBoth(complaint)))
                .documentId());
        samir().send(complaint.reference(), "response/dispatch", "how", "POST", "papers", recording.toString())
                .then()
                .statusCode(422)
                .body(
                        containsString("id=\"papers-error\""),
                        containsString("A recording alone is not a response"),
                        matchesPattern("(?s).*value=\"POST\" checked.*"),
                        matchesPattern("(?s).*value=\"" + recording + "\" checked.*"));
        samir().program()
                .body(Map.of("how", "POST", "documents", List.of(recording)))
                .post(api(complaint) + "/dispatch")
                .then()
                .statusCode(409)
                .body("code", equalTo("RECORDING_ALONE"), "citation", containsString("reg. 14(2)"));
    }

    @Test
    void offersTheSameToPrograms() {
        Complaint complaint = investigations.found();
        samir().program()
                .body(Map.of("parts", Map.of("apology", "We are sorry.")))
                .put(api(complaint))
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"), "missing", hasItem("ombudsman"), "missing", not(hasItem("apology")));
        samir().program()
                .post(api(complaint) + "/submission")
                .then()
                .statusCode(409)
                .body("code", equalTo("CONTENT_MISSING"), "detail", containsString("Ombudsman"));
        ruth().program()
                .get("/api/northmoor-icb/complaints/" + complaint.reference() + "/response")
                .then()
                .statusCode(404);
    }

    @Test
    void losesNoWordOverAPartThatIsNotNamedAndRefusesOneThatIsNone() {
        Complaint complaint = investigations.found();
        samir().program()
                .body(Map.of("parts", Map.of("apology", "We are sorry.")))
                .put(api(complaint))
                .then()
                .statusCode(200);
        int read = samir().program().get(api(complaint)).path("version");
        samir().program()
                .body(Map.of("parts", Map.of("opening", "Dear Ms Okonjo"), "version", read))
                .put(api(complaint))
                .then()
                .statusCode(409)
                .body("code", equalTo("UNKNOWN_PART"), "detail", containsString("opening"));
        samir().program()
                .body(Map.of("parts", Map.of("outcome", "Upheld."), "version", read))
                .put(api(complaint))
                .then()
                .statusCode(200)
                .body("missing", not(hasItem("apology")), "missing", not(hasItem("outcome")));
    }

    @Test
    void sendsNothingWithAPaperOfAnotherComplaint() {
        Complaint complaint = stories.signed();
        Complaint another = stories.signed();
        List<UUID> letters = cast.as(
                Cast.CALDERBROOK,
                ResponseStories.WRITER,
                () -> List.of(stories.letterOf(complaint), stories.letterOf(another)));
        samir().program()
                .body(Map.of("how", "POST", "documents", letters))
                .post(api(complaint) + "/dispatch")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_OF_THIS_COMPLAINT"));
        samir().program().get(api(complaint)).then().body("state", equalTo("SIGNED"));
    }

    private static String api(Complaint complaint) {
        return "/api/calderbrook-hospital/complaints/" + complaint.reference() + "/response";
    }
}
