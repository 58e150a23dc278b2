package org.forthright.app.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.junit.jupiter.api.Test;

/** Another system hands complaints over. */
@House
class RecordingProgramsTest {

    @Inject
    Cast cast;

    @Test
    void takesAComplaintFromAnotherSystemOnce() {
        String once = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of(
                "channel", "EMAIL",
                "received", "2026-11-20T16:45:00Z",
                "subject", "Waited for a scan",
                "who", "MYSELF",
                "name", "Peter Lund",
                "email", "peter.lund@mail.example",
                "service", "outpatient-clinics",
                "happened", "2026-11-02",
                "what", "Nobody told me that the scan was cancelled.");
        Response first = post(body, once);
        first.then().statusCode(201).body("reference", matchesPattern("CB-2026-[0-9]{5}"));
        Response second = post(body, once);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void tellsAnotherSystemWhatIsWrong() {
        post(
                        Map.of("channel", "ONLINE", "patientBorn", "2027-01-01", "who", "SOMEBODY_ELSE"),
                        UUID.randomUUID().toString())
                .then()
                .statusCode(422)
                .body("code", equalTo("ANSWERS"))
                .body("faults.member", hasItems("channel", "received", "patientName", "patientBorn", "what"));
    }

    private Response post(Map<String, Object> body, String once) {
        return given().auth()
                .oauth2(cast.token("kofi.mensah"))
                .redirects()
                .follow(false)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", once)
                .body(body)
                .post("/api/calderbrook-hospital/complaints");
    }
}
